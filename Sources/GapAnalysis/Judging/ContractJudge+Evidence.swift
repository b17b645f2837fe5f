internal import Registry
internal import Requirements
internal import TextForms

extension ContractJudge {
  /// What the evidence says, and since when that evidence holds.
  struct Finding {
    let judgement: Judgement
    let effective: Int32?
  }

  /// The strongest evidence with an opinion on the day decides; a newer one of a weaker kind that disagrees is a
  /// conflict, and a conflict is never satisfied.
  func evidence(_ place: Int, of subject: ContractSubject, version: Int, on day: Int32) -> Finding {
    let (opinions, hasClaim) = gather(place, of: subject, version: version, on: day)
    guard let winner = opinions.deciding else {
      return Finding(
        judgement: Judgement(.unconfirmed, hasClaim ? .notNeededClaimed : .nothingRecorded), effective: nil)
    }
    let hasConflict = opinions.disagree(with: winner)
    let status = status(of: winner)
    guard hasConflict, status == .satisfied || status == .notNeeded else {
      return Finding(
        judgement: Judgement(status, winner.reason, evidence: winner.sequence, hasConflict: hasConflict),
        effective: winner.effective)
    }
    return Finding(
      judgement: Judgement(.unconfirmed, .conflict, evidence: winner.sequence, hasConflict: true),
      effective: winner.effective)
  }

  /// Every opinion on the day, strongest first.
  func opinions(_ place: Int, of subject: ContractSubject, version: Int, on day: Int32) -> [Opinion] {
    gather(place, of: subject, version: version, on: day).opinions.all
  }

  private func gather(
    _ place: Int, of subject: ContractSubject, version: Int, on day: Int32
  ) -> (opinions: OpinionList, hasClaim: Bool) {
    let plan = plans[place]
    var opinions = OpinionList()
    var hasClaim = false
    if plan.isAssessedOnly {
      guard !ranges[place].isEmpty else { return (opinions, false) }
      let assessed = AssessmentOpinions(subject.assessments[ranges[place]], on: day, isAsNeeded: plan.isAsNeeded)
      opinions.append(contentsOf: assessed)
      return (opinions, assessed.hasClaim)
    }
    for step in plan.showings {
      switch step {
      case .derivation(let derivation):
        if let opinion = derivation.opinion(on: day, of: version, in: subject) { opinions.append(opinion) }
      case .assessment:
        guard !ranges[place].isEmpty else { continue }
        let assessed = AssessmentOpinions(
          subject.assessments[ranges[place]], on: day, isAsNeeded: plan.isAsNeeded)
        opinions.append(contentsOf: assessed)
        hasClaim = hasClaim || assessed.hasClaim
      }
    }
    return (opinions, hasClaim)
  }

  private func status(of opinion: Opinion) -> Status {
    switch opinion.outcome {
    case .satisfied: .satisfied
    case .partial: .partial
    case .notSatisfied: .notSatisfied
    case .notNeeded: .notNeeded
    case .lapsed: .overdue
    }
  }

  /// What is to be done again and again: evidence counts for the period in which it was made, and until the next one
  /// has ended.
  func periodic(_ finding: Finding, state: ContractState, due start: Int32, on day: Int32) -> Judgement {
    let deadlines = schedule.deadlines(from: start, to: state.end, around: day)
    let passed = deadlines.lastIndex { $0 < day }
    guard let effective = finding.effective else {
      guard passed == nil, let first = deadlines.first, let firstDay = Day.date(first),
        finding.judgement.reason != .notNeededClaimed
      else { return finding.judgement }
      return Judgement(.notDue, .firstPeriodOpen(firstDay))
    }
    guard let passed, let missed = Day.date(deadlines[passed]) else { return finding.judgement }
    let periodStart = passed == 0 ? Day.always : deadlines[passed - 1] + 1
    switch finding.judgement.status {
    case .satisfied, .partial, .unconfirmed:
      guard effective < periodStart else { return finding.judgement }
      return Judgement(
        .overdue, .periodPassed(missed), evidence: finding.judgement.evidence,
        hasConflict: finding.judgement.hasConflict)
    default: return finding.judgement
    }
  }

  /// Every day near `day` on which the judgement may change, in order.
  func collectDays(_ place: Int, of subject: ContractSubject, around day: Int32, into days: inout DayList) {
    days.removeAll()
    let plan = plans[place]
    for state in states {
      days.append(state.effective)
      if let due = state.due(plan.phase) {
        days.append(due)
        if plan.cadence == .periodic {
          for deadline in schedule.deadlines(from: due, to: state.end, around: day) { days.append(after: deadline) }
        }
      }
    }
    for facts in subject.assessments[ranges[place]] {
      days.append(Day.of(facts.effectiveFrom))
      days.append(after: facts.validUntil?.dayNumber ?? Day.never)
    }
    for step in plan.showings where !plan.isAssessedOnly {
      if case .derivation(let derivation) = step { derivation.addDays(of: subject, to: &days) }
    }
    days.sort()
  }
}
