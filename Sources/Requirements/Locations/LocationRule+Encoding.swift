extension LocationRule {
  /// How a class that is not recorded is written.
  static let unknownClass = "unknown"
  /// How the absence of a limit is written.
  static let anyCountry = "any"

  var encoded: CatalogueValue {
    var law: [String: CatalogueValue] = ["assessed": .string(foreignLaw.assessed.rawValue)]
    law["requirement"] = foreignLaw.requirement.map { .string($0.rawValue) }
    var values: [String: CatalogueValue] = [
      "classes": Self.list(classes.map { $0?.rawValue ?? Self.unknownClass }),
      "countries": .object(countries.reduce(into: [:]) { $0[$1.key.rawValue] = $1.value.encoded }),
      "foreignLaw": .object(law),
    ]
    values["governingLaw"] = governingLaw.map(Self.list)
    values["court"] = court.map(Self.list)
    return .object(values)
  }

  fileprivate static func list(_ texts: some Sequence<String>) -> CatalogueValue {
    .array(texts.sorted().map { .string($0) })
  }
}

extension LocationRule.Countries {
  fileprivate var encoded: CatalogueValue {
    switch self {
    case .any: .string(LocationRule.anyCountry)
    case .only(let codes): LocationRule.list(codes)
    }
  }
}
