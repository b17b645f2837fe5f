extension CatalogueSettings {
  var encoded: CatalogueValue {
    var values: [String: CatalogueValue] = [
      "fiscalYearStartsInMonth": .int(fiscalYearStartsInMonth),
      "graceDaysAfterEnd": .int(graceDaysAfterEnd),
      "periodicInterval": periodicInterval.encoded,
    ]
    if !exercisedBy.isEmpty {
      values["exercisedBy"] = .object(
        exercisedBy.reduce(into: [:]) { $0[$1.key.rawValue] = .string($1.value.rawValue) })
    }
    return .object(values)
  }
}

extension CatalogueSettings.PeriodicInterval {
  fileprivate var encoded: CatalogueValue {
    switch self {
    case .fiscalYear: .string("fiscalYear")
    case .months(let months): .object(["months": .int(months)])
    }
  }
}

extension ImportantInformation {
  var encoded: CatalogueValue {
    .object([
      "confidentiality": .string(confidentiality.rawValue),
      "integrity": .string(integrity.rawValue),
      "availability": .string(availability.rawValue),
    ])
  }
}

extension GravityRule {
  var encoded: CatalogueValue {
    var classes = GravityRule.table(classPoints)
    classes["unknown"] = .int(unknownClassPoints)
    return .object([
      "class": .object(classes),
      "status": .object(GravityRule.table(statusPoints)),
      "phase": .object(GravityRule.table(phasePoints)),
      "perThirtyDays": .int(perThirtyDays),
      "daysAtMost": .int(daysAtMost),
      "levels": .object(GravityRule.table(levelPoints)),
    ])
  }

  private static func table<Key: RawRepresentable<String>>(_ points: [Key: Int]) -> [String: CatalogueValue] {
    points.reduce(into: [:]) { $0[$1.key.rawValue] = .int($1.value) }
  }
}
