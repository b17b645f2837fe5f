internal import Registry
internal import Requirements
internal import TextForms

extension DueReporter {
  /// What the verdicts on a subject say of past and coming dates.
  mutating func add(_ subject: Subject) {
    let day = query.asOf.dayNumber
    let place = subject.kind == .organization ? 0 : records.placeByKey[subject.key]
    guard let place, isAskedSection(records.subjects[place]), judge.prepare(subject, on: day) != nil else { return }
    missing.removeAll(keepingCapacity: true)
    for plan in judge.places(of: subject.kind) {
      guard let verdict = judge.verdict(plan, of: subject, on: day) else { continue }
      addPast(verdict, plan, of: subject, at: place)
      // A deadline is the day before what it brings.
      let last = query.until.dayNumber + 1
      guard verdict.nextDay <= last else { continue }
      for change in judge.changes(plan, of: subject, after: day, through: last) {
        addComing(change, plan, of: subject, at: place)
      }
    }
  }

  private mutating func addPast(_ verdict: Verdict, _ plan: Int, of subject: Subject, at place: Int) {
    guard verdict.status.isGap else { return }
    if case .dateUnknown(let date) = verdict.reason { return addMissing(date, plan, at: place) }
    addLapsedException(plan, of: subject)
    let requirement = judge.plans[plan].requirement
    let terms = judge.terms[plan]
    switch verdict.reason {
    case .evidenceLapsed(let last) where verdict.status == .overdue:
      add(.evidenceEnd, last, plan, at: place, evidence: verdict.evidence)
    case .periodPassed(let deadline): add(.periodic, deadline, plan, at: place)
    default:
      guard let due = dueDay(plan, of: subject) else { return }
      if terms.cadence == .periodic {
        // Never done: the evidence has no day, but the period has. Whether it is asked at all must be known.
        guard verdict.status == .unconfirmed, verdict.evidence == nil, !verdict.reason.isOfApplicability,
          let missed = judge.schedule.deadline(before: query.asOf.dayNumber, in: due.term)
        else { return }
        add(.periodic, CivilDate(dayNumber: missed), plan, at: place)
      } else if requirement.phase == .end || requirement.phase == .disposal, let first = Day.date(due.day),
        first < query.asOf
      {
        add(.phase, first, plan, at: place)
      }
    }
  }

  /// From when a requirement is due for the version of the day, and the periods that run from then.
  private func dueDay(_ plan: Int, of subject: Subject) -> (day: Int32, term: PeriodicSchedule.Term)? {
    let day = query.asOf.dayNumber
    guard let state = judge.states.last(where: { $0.effective <= day }), let due = state.due(judge.terms[plan].phase)
    else { return nil }
    return (due, judge.term(from: due, state))
  }

  private mutating func addComing(
    _ change: SubjectJudge.StatusChange, _ plan: Int, of subject: Subject, at place: Int
  ) {
    guard change.after.status.isGap else { return }
    let eve = CivilDate(dayNumber: change.day - 1)
    switch (change.before.status, change.after.status) {
    case (.excepted, _): add(.exceptionEnd, eve, plan, at: place, evidence: change.before.evidence)
    case (_, .overdue):
      if case .periodPassed = change.after.reason { return add(.periodic, eve, plan, at: place) }
      add(.evidenceEnd, eve, plan, at: place, evidence: change.after.evidence)
    case (.notDue, _):
      if case .firstPeriodOpen = change.before.reason { return add(.periodic, eve, plan, at: place) }
      add(.phase, CivilDate(dayNumber: change.day), plan, at: place)
    // One gap after another asks for nothing new.
    case (let before, _) where before.isGap: return
    case _ where change.after.reason.isOfCertification:
      add(.evidenceEnd, eve, plan, at: place, evidence: change.after.evidence)
    default: add(.phase, CivilDate(dayNumber: change.day), plan, at: place)
    }
  }

  /// A date that a record holds is told once, with every requirement that rests on it.
  private mutating func add(_ kind: DueKind, _ date: CivilDate, _ plan: Int, at place: Int, evidence: Int64? = nil) {
    let isPast = date < query.asOf
    let known = evidence.flatMap { placeOfEvidence[Evidence(sequence: $0, day: date.dayNumber)] }
    if let known {
      records.items[known].cite(plan)
      if isPast { records.items[known].isOpenWhenPast = true }
      return
    }
    guard kind.isOfVerdict, date <= query.until else { return }
    var item = DueItem(kind, date, subject: place, of: DueRecord(records.subjects[place]))
    item.cite(plan)
    item.isOpenWhenPast = isPast
    found.append(item)
  }

  /// The gap is back, and the exception that set it aside is over.
  private mutating func addLapsedException(_ plan: Int, of subject: Subject) {
    guard judge.hasExceptions else { return }
    for related in subject.related where related.kind == .exceptionMeasure && related.requirement == judge.codes[plan] {
      guard let ended = related.ended, ended < query.asOf, related.holds(on: query.asOf.dayNumber),
        let known = placeOfEvidence[Evidence(sequence: related.sequence, day: ended.dayNumber)]
      else { continue }
      records.items[known].cite(plan)
      records.items[known].isOpenWhenPast = true
    }
  }

  /// One item for each date that is missing, however many requirements wait for it.
  private mutating func addMissing(_ date: Reason.PhaseDate, _ plan: Int, at place: Int) {
    if date == .end, let known = placeOfUnknownEnd[place] { return records.items[known].cite(plan) }
    if let known = missing[date] { return found[known].cite(plan) }
    var item = DueItem(.phase, nil, subject: place, of: DueRecord(records.subjects[place]), missing: date)
    item.cite(plan)
    missing[date] = found.count
    found.append(item)
  }
}

extension Reason {
  fileprivate var isOfApplicability: Bool { if case .applicabilityUnknown = self { true } else { false } }
}
