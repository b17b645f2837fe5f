/// The `when` of a condition, its facts resolved when the catalogue was read.
public indirect enum ConditionExpression: Sendable, Hashable {
  case always
  /// A yes/no fact.
  case flag(ContractFact)
  /// A list fact that holds any of these.
  case includes(ContractFact, [String])
  /// A class at or above the one of this rank.
  case classAtLeast(ContractFact, rank: Int)
  case all([ConditionExpression])
  case any([ConditionExpression])
  case not(ConditionExpression)

  /// Three-valued, after Kleene: a missing fact that cannot change the answer is not asked for.
  public func evaluate(_ facts: some FactSource) -> Truth {
    switch self {
    case .always: .yes
    case .flag(let fact): Truth(facts.flag(fact), of: fact)
    case .includes(let fact, let words):
      Truth(facts.list(fact).map { list in words.contains { list.contains($0) } }, of: fact)
    case .classAtLeast(let fact, let rank): Truth(facts.rank(fact).map { $0 >= rank }, of: fact)
    case .all(let parts): ConditionExpression.combine(parts, facts, decisive: .no)
    case .any(let parts): ConditionExpression.combine(parts, facts, decisive: .yes)
    case .not(let part): part.evaluate(facts).negated
    }
  }

  /// One decisive part settles it; else one unknown part leaves it open; else it is the opposite.
  private static func combine(
    _ parts: [ConditionExpression], _ facts: some FactSource, decisive: Truth
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
