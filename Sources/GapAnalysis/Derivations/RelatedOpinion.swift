internal import Registry
internal import TextForms

extension Subject {
  /// The records of a kind that point to it and hold on a day.
  func related(_ kind: RelatedFacts.Kind, on day: Int32) -> some Sequence<RelatedFacts> {
    related.lazy.filter { $0.kind == kind && $0.holds(on: day) }
  }

  func addDays(of kind: RelatedFacts.Kind, to days: inout DayList) {
    for facts in related where facts.kind == kind { days.append(facts) }
  }
}

extension RelatedFacts {
  /// What a derivation reads from it, as from its first day or a later one.
  func opinion(_ outcome: Opinion.Outcome, _ shown: Shown, from day: CivilDate? = nil) -> Opinion {
    opinion(outcome, .shown(shown), from: day)
  }

  func opinion(_ outcome: Opinion.Outcome, _ reason: Reason, from day: CivilDate? = nil) -> Opinion {
    Opinion(
      outcome: outcome, effective: Day.of(day ?? began ?? effectiveFrom), sequence: sequence, reason: reason,
      isDerived: true)
  }
}

extension Sequence<Opinion> {
  /// The worst of several things that must all be right; among equals the newest.
  func worst() -> Opinion? {
    self.min {
      ($0.outcome.standing, -Int64($0.effective), -$0.sequence) < (
        $1.outcome.standing, -Int64($1.effective), -$1.sequence
      )
    }
  }

  /// The best of several of which one is enough; among equals the newest.
  func best() -> Opinion? {
    self.max { ($0.outcome.standing, $0.effective, $0.sequence) < ($1.outcome.standing, $1.effective, $1.sequence) }
  }
}

extension Opinion.Outcome {
  /// From the worst to the best.
  fileprivate var standing: Int {
    switch self {
    case .notSatisfied: 0
    case .open: 1
    case .lapsed: 2
    case .partial: 3
    case .notNeeded: 4
    case .satisfied: 5
    }
  }
}
