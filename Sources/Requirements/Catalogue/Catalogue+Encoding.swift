extension Catalogue {
  /// The version of the form that `encoded` writes. It never changes its meaning once shipped.
  static let format = 1

  /// The whole catalogue as plain values, for the journal. The keys are those of the files, with the sections
  /// in place of the names of their files; comments and layout are not kept.
  public var encoded: CatalogueValue {
    var values: [String: CatalogueValue] = [
      "format": .int(Catalogue.format),
      "id": .string(id),
      "version": .string(version),
      "title": title.encoded,
      "source": source.encoded,
      "inForceFrom": .string(inForceFrom.description),
      "offices": .object(offices.reduce(into: [:]) { $0[$1.key.rawValue] = $1.value.encoded }),
      "conditions": .object(conditions.reduce(into: [:]) { $0[$1.key.rawValue] = $1.value.encoded }),
      "importantInformation": importantInformation.encoded,
      "settings": settings.encoded,
      "gravity": gravity.encoded,
      "sections": .array(encodedSections),
    ]
    // A catalogue without the section is written as it was before there was one.
    if !approvals.isEmpty {
      values["approvals"] = .object(approvals.reduce(into: [:]) { $0[$1.key.rawValue] = $1.value.encoded })
    }
    return .object(values)
  }

  /// Neighbours of one heading make a section, so that the order of the requirements is kept.
  private var encodedSections: [CatalogueValue] {
    var sections: [(heading: SectionHeading, requirements: [CatalogueValue])] = []
    for requirement in requirements {
      if sections.last?.heading != requirement.section { sections.append((requirement.section, [])) }
      sections[sections.count - 1].requirements.append(requirement.encoded)
    }
    return sections.map { section in
      .object([
        "section": .string(section.heading.citation),
        "title": section.heading.title.encoded,
        "requirements": .array(section.requirements),
      ])
    }
  }
}
