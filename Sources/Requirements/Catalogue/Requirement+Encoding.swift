internal import TextForms

extension Words {
  var encoded: CatalogueValue { .object(["ja": .string(ja), "en": .string(en)]) }
}

extension Requirement {
  var encoded: CatalogueValue {
    var values: [String: CatalogueValue] = [
      "id": .string(id.rawValue),
      "citation": .string(citation.rawValue),
      "title": title.encoded,
      "statement": statement.encoded,
      "subject": .string(subject.rawValue),
      "phase": .string(phase.rawValue),
      "office": office.encoded,
      "modality": .string(modality.rawValue),
      "appliesWhen": .string(appliesWhen.rawValue),
      "cadence": .string(cadence.rawValue),
      "shownBy": .array(shownBy.map(\.encoded)),
      "closedBy": closedBy.encoded,
    ]
    // One that was never renamed is written as before there were renames.
    if !formerly.isEmpty { values["formerly"] = .array(formerly.map { .string($0.rawValue) }) }
    return .object(values)
  }
}

extension OfficeRule {
  fileprivate var encoded: CatalogueValue {
    let names = CatalogueValue.array(offices.map { .string($0.rawValue) })
    return switch self {
    case .anyOf: .object(["anyOf": names])
    case .allOf: .object(["allOf": names])
    }
  }
}

extension Showing {
  fileprivate var encoded: CatalogueValue {
    switch self {
    case .assessment: .string("assessment")
    case .derivation(let name, let parameters):
      .object([name: .object(parameters.mapValues(CatalogueValue.string))])
    }
  }
}
