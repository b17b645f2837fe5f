internal import Requirements
internal import TextForms

extension ContractVersionFacts {
  /// What a condition gets to know of a fact, in words; nil when nothing is recorded from which it follows.
  func value(of fact: ContractFact) -> Words? {
    switch fact.kind {
    case .flag:
      flag(fact).map { $0 ? Words(ja: "有", en: "yes") : Words(ja: "無", en: "no") }
    case .list: facts.kinds.map { Words(ja: $0.words.ja, en: $0.words.en) }
    case .classification(let axis):
      level(on: axis).map { Words(ja: $0, en: $0) }
    }
  }

  private func level(on axis: ClassificationAxis) -> String? {
    switch axis {
    case .confidentiality: facts.confidentiality?.rawValue
    case .integrity: facts.integrity?.rawValue
    case .availability: facts.availability?.rawValue
    }
  }
}

extension ConditionExpression {
  /// The facts that it asks for, each once, in the order in which they stand.
  var facts: [ContractFact] {
    switch self {
    case .always: []
    case .flag(let fact), .includes(let fact, _), .classAtLeast(let fact, _): [fact]
    case .all(let parts), .any(let parts):
      parts.flatMap(\.facts).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    case .not(let part): part.facts
    }
  }
}
