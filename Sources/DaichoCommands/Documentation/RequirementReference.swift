internal import Requirements
internal import TextForms

/// One page with every requirement of a catalogue: what is asked, of whom, when, what shows it and what closes it.
struct RequirementReference {
  let catalogue: Catalogue
  let language: Language

  var markdown: String {
    var blocks = ["# \(Words(ja: "要件", en: "Requirements")[language])"]
    blocks += RequirementIntroduction(catalogue: catalogue).paragraphs.map { $0[language] }
    blocks.append("## \(Words(ja: "目次", en: "Contents")[language])")
    let sections = sections
    blocks += sections.map(contents)
    let entry = RequirementEntry(catalogue: catalogue, language: language)
    for section in sections {
      blocks.append("## \(title(of: section.heading))")
      blocks += section.requirements.flatMap(entry.blocks)
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private typealias Section = (heading: SectionHeading, requirements: [Requirement])

  /// In the order of the catalogue.
  private var sections: [Section] {
    catalogue.requirements.reduce(into: [Section]()) { sections, requirement in
      if let last = sections.indices.last, sections[last].heading == requirement.section {
        sections[last].requirements.append(requirement)
      } else {
        sections.append((requirement.section, [requirement]))
      }
    }
  }

  private func contents(_ section: Section) -> String {
    let links = section.requirements.map { requirement in
      "- [\(requirement.id)](#\(requirement.id)) " + Table.escapedForMarkdown(requirement.title[language])
    }
    return "**\(title(of: section.heading))**\n\n" + links.joined(separator: "\n")
  }

  private func title(of heading: SectionHeading) -> String {
    Table.escapedForMarkdown("\(heading.citation) \(heading.title[language])")
  }
}
