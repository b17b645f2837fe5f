/// The `when` of a condition, its facts resolved when the catalogue was read.
public indirect enum ConditionExpression: Sendable, Hashable {
  case always
  /// A yes/no fact.
  case flag(Fact)
  /// A list fact that holds any of these.
  case includes(Fact, Choices)
  /// A class at or above the one of this rank.
  case classAtLeast(Fact, rank: Int)
  case all([ConditionExpression])
  case any([ConditionExpression])
  case not(ConditionExpression)

  /// Three-valued, after Kleene: a missing fact that cannot change the answer is not asked for.
  public func evaluate(_ facts: FactValues) -> Truth {
    switch self {
    case .always: .yes
    case .flag(let fact): Truth(facts[fact], of: fact)
    case .includes(let fact, let choices): Truth(facts[choices: fact].map { $0.overlaps(choices) }, of: fact)
    case .classAtLeast(let fact, let rank): Truth(facts[rank: fact].map { $0 >= rank }, of: fact)
    case .all(let parts): ConditionExpression.combine(parts, facts, decisive: .no)
    case .any(let parts): ConditionExpression.combine(parts, facts, decisive: .yes)
    case .not(let part): part.evaluate(facts).negated
    }
  }

  /// One decisive part settles it; else one unknown part leaves it open; else it is the opposite.
  private static func combine(
    _ parts: [ConditionExpression], _ facts: FactValues, decisive: Truth
  ) -> Truth {
    var missing = FactSet()
    for part in parts {
      let truth = part.evaluate(facts)
      if truth == decisive { return decisive }
      if case .unknown(let fields) = truth { missing.formUnion(fields) }
    }
    return missing.isEmpty ? decisive.negated : .unknown(missing)
  }
}

extension ConditionExpression {
  /// The facts that it asks for, each once, in the order in which they stand.
  public var facts: [Fact] {
    switch self {
    case .always: []
    case .flag(let fact), .includes(let fact, _), .classAtLeast(let fact, _): [fact]
    case .all(let parts), .any(let parts):
      parts.flatMap(\.facts).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    case .not(let part): part.facts
    }
  }
}
