internal import Registry
internal import Requirements
internal import TextForms

/// What a quarterly report gathers beside the gaps, while the register passes by once.
struct QuarterPass {
  /// The ends of the quarters of the trend, oldest first, and the day compared with.
  let days: [Int32]
  /// The place in `days` of the day compared with; nil: nothing is.
  private let baseDay: Int?
  /// Nil: compared with what the report itself knows.
  private let base: BaseStatuses?
  private(set) var tally: QuarterTally
  private(set) var changes: [ChangeLine] = []
  /// Those that are there no more, and had gaps.
  private(set) var formerSubjects: [GapReport.SubjectLine] = []
  /// Of each subject of the report.
  private(set) var subjectKeys: [Int64] = []
  /// Of each subject of the report, what it is about.
  private(set) var parents: [Int64?] = []
  private(set) var confidentiality: [Confidentiality?] = []
  private(set) var ends: [CivilDate?] = []
  /// Of the subject at hand.
  private var key: Int64 = 0
  private var past: [UInt8]

  init(trend: [CivilDate], baseDay: CivilDate?, base: BaseStatuses?, requirements: Int) {
    var days = trend.map(\.dayNumber)
    if let baseDay, !days.contains(baseDay.dayNumber) { days.append(baseDay.dayNumber) }
    self.days = days
    self.baseDay = baseDay.flatMap { days.firstIndex(of: $0.dayNumber) }
    self.base = base
    tally = QuarterTally(days: days.count, requirements: requirements)
    past = Array(repeating: SubjectJudge.absent, count: days.count)
  }

  mutating func begin(_ subject: Subject, _ facts: SubjectVersion, section: Int, sections: Int, judge: SubjectJudge) {
    subjectKeys.append(subject.key)
    parents.append(facts.parent)
    confidentiality.append(facts.facts.confidentiality)
    ends.append(facts.dates.end)
    settle(subject, section: section, sections: sections, judge: judge)
  }

  private mutating func settle(_ subject: Subject, section: Int, sections: Int, judge: SubjectJudge) {
    tally.makeRoom(forSections: sections)
    key = subject.key
    for (index, day) in days.enumerated() where judge.version(on: day) != nil {
      tally.noteSubject(onDay: index, section: section)
    }
  }

  mutating func note(
    _ verdict: Verdict, _ plan: Int, of subject: Subject, at place: Int, section: Int, on today: Int32,
    judge: inout SubjectJudge
  ) {
    tally.note(verdict, requirement: plan, section: section)
    judge.fill(&past, plan, of: subject, now: verdict, on: today, days: days)
    tally.note(past, section: section)
    compare(plan, now: verdict, at: Int32(place))
  }

  /// What the catalogue has no longer, and what was a gap by it.
  mutating func finish(at place: Int) {
    guard let base else { return }
    for old in base.removed {
      guard let before = base.status(ofOld: old, of: key), before.isGap else { continue }
      changes.append(
        ChangeLine(
          subjectPlace: Int32(place), requirementPlace: Int16(-1 - old), before: before, after: nil,
          cause: .catalogueChanged, reason: nil, evidenceSequence: 0))
    }
  }

  /// A subject that is not there on the day of the report.
  mutating func noteFormer(
    _ subject: Subject, _ line: GapReport.SubjectLine, sections: Int, on today: Int32, judge: inout SubjectJudge
  ) {
    settle(subject, section: line.section, sections: sections, judge: judge)
    let place = Int32(-1 - formerSubjects.count)
    let known = changes.count
    for plan in judge.places(of: subject.kind) {
      judge.fill(&past, plan, of: subject, now: nil, on: today, days: days)
      tally.note(past, section: line.section)
      compare(plan, now: nil, at: place)
    }
    if changes.count > known { formerSubjects.append(line) }
  }

  private mutating func compare(_ plan: Int, now: Verdict?, at place: Int32) {
    guard let baseDay else { return }
    let knownNow = Status(past: past[baseDay])
    var (then, byToday) = (knownNow, knownNow)
    if let base { (then, byToday) = base.status(plan, of: key) }
    let after = now?.status
    guard then != after, then?.isGap == true || after?.isGap == true else { return }
    let course = StatusCourse(then: then, byToday: byToday, knownNow: knownNow, now: after, reason: now?.reason)
    changes.append(
      ChangeLine(
        subjectPlace: place, requirementPlace: Int16(plan), before: then, after: after, cause: course.cause,
        reason: now?.reason, evidenceSequence: now?.evidence ?? 0))
  }
}
