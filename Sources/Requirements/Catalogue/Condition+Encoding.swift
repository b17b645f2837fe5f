extension Condition {
  var encoded: CatalogueValue {
    var values: [String: CatalogueValue] = ["ja": .string(words.ja), "en": .string(words.en)]
    values["subject"] = subject.map { .string($0.rawValue) }
    values["when"] = expression?.encoded
    return .object(values)
  }
}

extension ConditionExpression {
  fileprivate var encoded: CatalogueValue {
    switch self {
    case .always: .bool(true)
    case .flag(let fact): .object(["field": .string(fact.rawValue)])
    case .includes(let fact, let choices):
      .object(["field": .string(fact.rawValue), "includes": .array(choices.words(of: fact).map(CatalogueValue.string))])
    case .classAtLeast(let fact, let rank):
      .object(["field": .string(fact.rawValue), "atLeast": .string(fact.level(ofRank: rank))])
    case .all(let parts): .object(["all": .array(parts.map(\.encoded))])
    case .any(let parts): .object(["any": .array(parts.map(\.encoded))])
    case .not(let part): .object(["not": part.encoded])
    }
  }
}

extension Fact {
  fileprivate func level(ofRank rank: Int) -> String {
    guard case .classification(let axis) = kind, axis.levels.indices.contains(rank) else { return "" }
    return axis.levels[rank]
  }
}
