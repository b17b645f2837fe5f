internal import Registry
internal import Requirements
internal import TextForms

extension SubjectJudge {
  /// What the evidence says on a day.
  struct Finding {
    let judgement: Judgement
    /// It was done, but in a period that counts no longer.
    var isOutdated = false
  }

  /// The evidence on a day.
  struct Gathered {
    /// Strongest first.
    var opinions = OpinionList()
    /// Someone wrote "not applicable", and it may not count.
    var claim: Opinion?
  }

  /// The strongest evidence with an opinion on the day decides; a newer one of a weaker kind that disagrees is a
  /// conflict, and a conflict is never satisfied.
  ///
  /// - Parameter firstDay: of the periods that count, for what is to be done again and again.
  func evidence(
    _ place: Int, of subject: Subject, version: Int, on day: Int32, countingFrom firstDay: Int32?
  ) -> Finding {
    let gathered = gather(place, of: subject, version: version, on: day)
    guard let winner = gathered.opinions.deciding(countingFrom: firstDay) else {
      return Finding(judgement: Judgement(.unconfirmed, gathered.claim == nil ? .nothingRecorded : .notNeededClaimed))
    }
    let hasConflict = gathered.opinions.disagree(with: winner)
    let status = status(of: winner)
    let isUnsettled = hasConflict && (status == .satisfied || status == .notNeeded)
    return Finding(
      judgement: Judgement(
        isUnsettled ? .unconfirmed : status, isUnsettled ? .conflict : winner.reason, evidence: winner.sequence,
        hasConflict: hasConflict),
      isOutdated: winner.isOutdated(by: firstDay ?? Day.always))
  }

  func gather(_ place: Int, of subject: Subject, version: Int, on day: Int32) -> Gathered {
    var gathered = Gathered()
    if isAssessedOnly(place) {
      add(place, of: subject, on: day, to: &gathered)
      return gathered
    }
    for step in plans[place].showings {
      switch step {
      case .derivation(let derivation):
        let asked = Derivations.Asked(
          day: day, version: version, requirement: codes[place], plan: plans[place],
          inForceFrom: catalogue.inForceFrom, importantInformation: catalogue.importantInformation,
          locations: catalogue.locations)
        if let opinion = derivation.opinion(asked, subject) { gathered.opinions.append(opinion) }
      case .assessment: add(place, of: subject, on: day, to: &gathered)
      }
    }
    return gathered
  }

  private func add(_ place: Int, of subject: Subject, on day: Int32, to gathered: inout Gathered) {
    guard !ranges[place].isEmpty else { return }
    let assessed = AssessmentOpinions(
      subject.assessments, ranges[place], on: day, isAsNeeded: terms[place].isAsNeeded)
    gathered.opinions.append(contentsOf: assessed)
    gathered.claim = assessed.claim
  }

  private func status(of opinion: Opinion) -> Status {
    switch opinion.outcome {
    case .satisfied: .satisfied
    case .partial: .partial
    case .notSatisfied: .notSatisfied
    case .notNeeded: .notNeeded
    case .lapsed: .overdue
    case .open: .unconfirmed
    }
  }

  /// What is to be done again and again is not due before its first deadline, and overdue when its evidence is too old.
  func periodic(_ finding: Finding, in term: PeriodicSchedule.Term, on day: Int32) -> Judgement {
    let found = finding.judgement
    let missed = schedule.deadline(before: day, in: term)
    if found.evidence == nil, found.reason == .nothingRecorded, missed == nil,
      let first = schedule.deadline(onOrAfter: day, in: term).flatMap(Day.date)
    {
      return Judgement(.notDue, .firstPeriodOpen(first))
    }
    guard finding.isOutdated, let missed = missed.flatMap(Day.date) else { return found }
    return Judgement(.overdue, .periodPassed(missed), evidence: found.evidence, hasConflict: found.hasConflict)
  }

  /// Every day on which the judgement may change, in order.
  func collectDays(_ place: Int, of subject: Subject, into days: inout DayList) {
    days.removeAll()
    let plan = terms[place]
    for state in states {
      days.append(state.effective)
      if let due = state.due(plan.phase) { days.append(due) }
    }
    for index in ranges[place] {
      days.append(Day.of(subject.assessments[index].effectiveFrom))
      days.append(after: subject.assessments[index].validUntil?.dayNumber ?? Day.never)
    }
    if !isAssessedOnly(place) {
      for step in plans[place].showings {
        if case .derivation(let derivation) = step { derivation.addDays(of: subject, to: &days) }
      }
    }
    addExceptionDays(place, of: subject, to: &days)
    if plan.cadence == .periodic { addDeadlines(plan, to: &days) }
    days.sort()
  }

  /// After each day so far, evidence made on it counts until the second deadline has passed.
  private func addDeadlines(_ plan: RequirementPlan.Terms, to days: inout DayList) {
    let made = days.days
    for state in states {
      guard let due = state.due(plan.phase), due != Day.never else { continue }
      let term = term(from: due, state)
      // What has always been due has no day of its own among these: its first period begins with the standard.
      for day in [term.start] + made {
        guard let own = schedule.deadline(onOrAfter: day, in: term) else { continue }
        days.append(after: own)
        if let next = schedule.deadline(onOrAfter: own + 1, in: term) { days.append(after: next) }
      }
    }
  }
}
