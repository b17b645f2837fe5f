internal import Registry

/// How outcome, tier and marks of an assessment stand in one number of the projection: half a million rows are read
/// for one report, and each column of each costs as much as the judging.
///
/// Bits 0 to 2: outcome; 3 and 4: tier; 5: retired; 6: a person is named; 7: a reason stands in it.
enum AssessmentCode {
  private static let outcomes: [Assessment.Outcome] = [.satisfied, .partial, .notSatisfied, .notNeeded]
  private static let tiers: [Assessment.Tier] = [.declared, .documented, .observed]

  static func pack(
    _ outcome: Assessment.Outcome, _ tier: Assessment.Tier, isRetired: Bool, hasAssessor: Bool, hasReason: Bool
  ) -> Int64 {
    let outcome = Int64(outcomes.firstIndex(of: outcome) ?? 0) + 1
    let tier = Int64(tiers.firstIndex(of: tier) ?? 0) + 1
    return outcome | tier << 3 | (isRetired ? 32 : 0) | (hasAssessor ? 64 : 0) | (hasReason ? 128 : 0)
  }

  /// Fills what `says` holds; false where it is no such number.
  static func unpack(_ says: Int64, into facts: inout AssessmentFacts) -> Bool {
    switch says & 7 {
    case 1: facts.outcome = .satisfied
    case 2: facts.outcome = .partial
    case 3: facts.outcome = .notSatisfied
    case 4: facts.outcome = .notNeeded
    default: return false
    }
    switch says >> 3 & 3 {
    case 1: facts.tier = .declared
    case 2: facts.tier = .documented
    case 3: facts.tier = .observed
    default: return false
    }
    facts.isRetired = says & 32 != 0
    facts.hasAssessor = says & 64 != 0
    facts.hasReason = says & 128 != 0
    return true
  }
}
