internal import Registry
internal import TextForms

/// What the assessments of one requirement of one subject say on a day, by tier.
///
/// Within a tier the latest effective decides, then the latest recorded, even once it has lapsed: an older one never
/// comes back. An assessment "not needed" that may not count says nothing.
struct AssessmentOpinions {
  private(set) var observed: Opinion?
  private(set) var documented: Opinion?
  private(set) var declared: Opinion?
  /// The latest in which someone wrote "not applicable", and it may not count.
  private(set) var claim: Opinion?

  /// - Parameters:
  ///   - assessments: of one subject.
  ///   - range: those of one requirement, in the order of effective day and sequence.
  init(_ assessments: [AssessmentFacts], _ range: Range<Int>, on day: Int32, isAsNeeded: Bool) {
    for index in range {
      let facts = assessments[index]
      guard Day.of(facts.effectiveFrom) <= day else { break }
      guard !facts.isRetired, !Self.isReplaced(index, before: range.upperBound, in: assessments, on: day) else {
        continue
      }
      guard facts.outcome != .notNeeded || (isAsNeeded && facts.hasAssessor && facts.hasReason) else {
        claim = Self.newer(claim, Self.opinion(of: facts, on: day))
        continue
      }
      let opinion = Self.opinion(of: facts, on: day)
      switch facts.tier {
      case .observed: observed = Self.newer(observed, opinion)
      case .documented: documented = Self.newer(documented, opinion)
      case .declared: declared = Self.newer(declared, opinion)
      }
    }
  }

  /// A later version of the same assessment holds on that day.
  private static func isReplaced(
    _ place: Int, before end: Int, in assessments: [AssessmentFacts], on day: Int32
  ) -> Bool {
    for later in (place + 1)..<max(place + 1, end) {
      if Day.of(assessments[later].effectiveFrom) > day { return false }
      if assessments[later].key == assessments[place].key { return true }
    }
    return false
  }

  private static func newer(_ known: Opinion?, _ opinion: Opinion) -> Opinion {
    guard let known, !opinion.isNewer(than: known) else { return opinion }
    return known
  }

  private static func opinion(of facts: AssessmentFacts, on day: Int32) -> Opinion {
    let effective = Day.of(facts.effectiveFrom)
    // What was found missing does not get better because the finding grew old.
    if let until = facts.validUntil, until.dayNumber < day, facts.outcome != .notSatisfied {
      return Opinion(
        outcome: .lapsed, effective: effective, sequence: facts.sequence, reason: .evidenceLapsed(until))
    }
    let outcome: Opinion.Outcome =
      switch facts.outcome {
      case .satisfied: .satisfied
      case .partial: .partial
      case .notSatisfied: .notSatisfied
      case .notNeeded: .notNeeded
      }
    return Opinion(outcome: outcome, effective: effective, sequence: facts.sequence, reason: .judged(facts.tier))
  }
}
