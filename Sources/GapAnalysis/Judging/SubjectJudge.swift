internal import Registry
internal import Requirements
internal import TextForms

/// Judges the requirements of a catalogue, one subject at a time.
///
/// For one requirement, what holds on a day is a pure function of the records (`judgement`). Between two days on which
/// something may change it is constant, so that "since" and "next change" are found by asking on those days only.
///
/// A value, changed in place: accesses to the parts of a class would be checked one by one when it runs.
struct SubjectJudge {
  let catalogue: Catalogue
  /// Of every requirement, in the order of the catalogue.
  let plans: [RequirementPlan]
  /// The places of the plans of each kind of subject.
  private let placesByKind: [SubjectKind: [Int]]
  /// Of each plan.
  let terms: [RequirementPlan.Terms]

  let conditions: [Condition]
  /// Of each condition, whether a requirement of the kind of subject has it.
  private let conditionsByKind: [SubjectKind: [Bool]]
  private let noConditions: [Bool]
  let schedule: PeriodicSchedule
  /// Place in `plans` by the short number under which the store knows a requirement; -1: none of ours.
  private let planByCode: [Int]

  private let statusPoints: [Int]
  /// Verdicts of the subject at hand that several requirements share, by their group.
  private var shared: [Verdict?]
  /// The same for the statuses of past days.
  var sharedPast: [Int: [UInt8]] = [:]
  /// The days from which the versions of the subject at hand hold.
  private var versionDays: [Int32] = []
  private(set) var states: [SubjectState] = []
  /// The answers of all conditions for the first version, then for the next.
  private var truths: [Truth] = []
  /// Of the records that point to the subject at hand.
  private var relatedKinds = RelatedKinds()
  /// Some exception bears on the subject at hand.
  private(set) var hasExceptions = false
  /// Of each plan, the short number under which the store knows it.
  let codes: RequirementCodes
  /// Of each plan, where its assessments stand in the subject's.
  private(set) var ranges: [Range<Int>]
  private var days = DayList()

  /// - Parameter ids: the requirement ids by their short numbers.
  init(catalogue: Catalogue, codes ids: [Int64: String]) {
    self.catalogue = catalogue
    let codes = RequirementCodes(catalogue, ids)
    self.codes = codes
    let conditions = catalogue.conditions.values.sorted { $0.id.rawValue < $1.id.rawValue }
    self.conditions = conditions
    let places = Dictionary(uniqueKeysWithValues: conditions.enumerated().map { ($0.element.id, $0.offset) })
    var groups: [RequirementPlan.Frame: Int] = [:]
    let plans = catalogue.requirements.map { requirement in
      let frame = RequirementPlan.Frame(requirement)
      let group = groups[frame] ?? groups.count
      groups[frame] = group
      return RequirementPlan(
        requirement: requirement, offices: catalogue.exercising(requirement.office.offices),
        condition: places[requirement.appliesWhen] ?? 0, group: group,
        showings: requirement.shownBy.compactMap(Self.step),
        phasePoints: catalogue.gravity.phasePoints[requirement.phase] ?? 0,
        items: Self.items(of: requirement, in: catalogue, codes))
    }
    shared = Array(repeating: nil, count: groups.count)
    self.plans = plans
    placesByKind = Dictionary(grouping: plans.indices) { plans[$0].requirement.subject }
    noConditions = conditions.map { _ in false }
    conditionsByKind = placesByKind.mapValues { places in
      let asked = Set(places.map { plans[$0].terms.condition })
      return conditions.indices.map(asked.contains)
    }
    terms = plans.map(\.terms)
    schedule = PeriodicSchedule(
      interval: catalogue.settings.periodicInterval,
      fiscalYearStartsInMonth: catalogue.settings.fiscalYearStartsInMonth)
    planByCode = codes.places
    ranges = Array(repeating: 0..<0, count: plans.count)
    statusPoints = Status.allCases.map { status in
      GravityRule.Status(rawValue: status.rawValue).flatMap { catalogue.gravity.statusPoints[$0] } ?? 0
    }
  }

  private static func step(_ showing: Showing) -> RequirementPlan.Step? {
    switch showing {
    case .assessment: .assessment
    case .derivation(let name, let parameters):
      Derivations.make(name: name, parameters: parameters).map { .derivation($0) }
    }
  }

  private static func items(
    of requirement: Requirement, in catalogue: Catalogue, _ codes: RequirementCodes
  ) -> [String: Set<Int64>] {
    requirement.shownBy.reduce(into: [:]) { items, showing in
      for name in Derivations.names(in: showing) {
        let meant = catalogue.requirements(under: name).filter { $0.modality == .must }
        let places = meant.compactMap { catalogue.place(ofRecorded: $0.id.rawValue) }
        items[name] = Set(places.map { codes[$0] })
      }
    }
  }

  /// The plans of a kind of subject, by their places.
  func places(of kind: SubjectKind) -> [Int] { placesByKind[kind] ?? [] }

  /// Works out what the requirements of one subject share. Call before judging any of them.
  ///
  /// - Returns: the version that holds on `day`; nil when there is none, or it is retired.
  mutating func prepare(_ subject: Subject, on day: Int32) -> Int? {
    setDays(of: subject)
    guard let version = current(on: day), !subject.versions[version].isRetired else { return nil }
    prepareStates(of: subject)
    return version
  }

  /// As `prepare`, for other days as well as today's, whether the subject is there today or not.
  mutating func prepare(_ subject: Subject) {
    setDays(of: subject)
    prepareStates(of: subject)
  }

  /// The version of the prepared subject that holds on a day; nil: it is not there.
  func version(on day: Int32) -> Int? { current(on: day).flatMap { states[$0].isRetired ? nil : $0 } }

  private mutating func setDays(of subject: Subject) {
    versionDays.removeAll(keepingCapacity: true)
    for index in subject.versions.indices { versionDays.append(Day.of(subject.versions[index].effectiveFrom)) }
  }

  private mutating func prepareStates(of subject: Subject) {
    states.removeAll(keepingCapacity: true)
    truths.removeAll(keepingCapacity: true)
    let applied = subject.firstApplication
    for version in subject.versions { add(version, of: subject.kind, applied: applied) }
    for place in places(of: subject.kind) { ranges[place] = 0..<0 }
    for index in shared.indices { shared[index] = nil }
    if !sharedPast.isEmpty { sharedPast.removeAll(keepingCapacity: true) }
    relatedKinds = RelatedKinds()
    for related in subject.related { relatedKinds.insert(RelatedKinds(related.kind)) }
    hasExceptions =
      relatedKinds.contains(RelatedKinds(.exceptionMeasure))
      && subject.related.contains { $0.kind == .exceptionMeasure && $0.requirement > 0 }
    var index = 0
    let assessments = subject.assessments
    while index < assessments.count {
      let code = assessments[index].requirement
      let first = index
      while index < assessments.count, assessments[index].requirement == code { index += 1 }
      let plan = Int(code) < planByCode.count ? planByCode[Int(code)] : -1
      if plan >= 0 { ranges[plan] = first..<index }
    }
  }

  /// Nothing but assessments can show it of the subject at hand.
  func isAssessedOnly(_ place: Int) -> Bool {
    terms[place].isAssessedOnly
      || (terms[place].isAssessedWithoutRelated && relatedKinds.isDisjoint(with: terms[place].relatedKinds))
  }

  /// Whether the condition of a requirement holds for a version.
  func truth(_ place: Int, ofVersion version: Int) -> Truth {
    truths[version * conditions.count + terms[place].condition]
  }

  func classPoints(ofVersion version: Int) -> Int { states[version].classPoints }

  /// The gravity of a gap that has lasted so many days; 0 for what is no gap.
  func points(_ status: Status, ofPlan place: Int, classPoints: Int, days: Int) -> Int {
    guard status.isGap else { return 0 }
    let ofDays = min(max(days, 0), catalogue.gravity.daysAtMost) / 30 * catalogue.gravity.perThirtyDays
    return classPoints + statusPoints[status.place] + terms[place].phasePoints + ofDays
  }

  /// The verdict on one requirement of the prepared contract.
  mutating func verdict(_ place: Int, of subject: Subject, on day: Int32) -> Verdict? {
    guard isShared(place) else { return ownVerdict(place, of: subject, on: day) }
    let group = terms[place].group
    if let known = shared[group] { return known }
    let verdict = ownVerdict(place, of: subject, on: day)
    shared[group] = verdict
    return verdict
  }

  /// Without evidence of its own, or where evidence cannot matter, a requirement stands as all others of the same
  /// condition, phase and cadence do.
  private func isShared(_ place: Int) -> Bool {
    let plan = terms[place]
    if hasExceptions { return false }
    if ranges[place].isEmpty, isAssessedOnly(place) { return true }
    return states.count == 1 && plan.cadence != .perEvent && truth(place, ofVersion: 0) != .yes
  }

  /// The group of a requirement whose verdicts of every day it shares; nil: it has its own.
  func groupOfShared(_ place: Int) -> Int? { isShared(place) ? terms[place].group : nil }

  private mutating func ownVerdict(_ plan: Int, of subject: Subject, on day: Int32) -> Verdict? {
    guard let now = judgement(plan, of: subject, on: day) else { return nil }
    // While there is one version, what does not apply never did and never will.
    if now.status == .notApplicable, states.count == 1 {
      return Verdict(
        status: now.status, reason: now.reason, sinceDay: states[0].effective, nextDay: Day.never, evidence: nil,
        hasConflict: false)
    }
    // Taken out while it is filled: the buffer is kept from verdict to verdict.
    var days = DayList()
    swap(&days, &self.days)
    collectDays(plan, of: subject, into: &days)
    var since = Day.always
    var next = Day.never
    let candidates = days.days
    var split = candidates.count
    while split > 0, candidates[split - 1] > day { split -= 1 }
    for index in stride(from: split - 1, through: 0, by: -1) {
      if index + 1 < split, candidates[index] == candidates[index + 1] { continue }
      let before = judgement(plan, of: subject, on: candidates[index] - 1)
      if before?.status != now.status {
        since = candidates[index]
        break
      }
    }
    for index in split..<candidates.count
    where judgement(plan, of: subject, on: candidates[index])?.status != now.status {
      next = candidates[index]
      break
    }
    swap(&days, &self.days)
    return Verdict(
      status: now.status, reason: now.reason, sinceDay: since, nextDay: next,
      evidence: now.evidence, hasConflict: now.hasConflict)
  }

  /// What holds on a day; nil when the subject is not there on it.
  func judgement(_ place: Int, of subject: Subject, on day: Int32) -> Judgement? {
    let judged = unexcepted(place, of: subject, on: day)
    guard hasExceptions, let judged, judged.status.isGap else { return judged }
    return exception(from: place, of: subject, on: day) ?? judged
  }

  /// Its status alone; nil when the subject is not there on the day.
  func status(_ place: Int, of subject: Subject, on day: Int32) -> Status? {
    judgement(place, of: subject, on: day)?.status
  }

  /// What would hold if there were no exceptions.
  private func unexcepted(_ place: Int, of subject: Subject, on day: Int32) -> Judgement? {
    guard let version = current(on: day), !states[version].isRetired else { return nil }
    let plan = terms[place]
    let state = states[version]
    let truth = truth(place, ofVersion: version)
    if truth == .no { return Judgement(.notApplicable, .conditionFalse) }
    if plan.phase == .before, state.signedBeforeStandard {
      return Judgement(.notApplicable, .signedBeforeStandard)
    }
    let due = state.due(plan.phase)
    let frame = frame(plan, truth, due: due, state: state, on: day)
    let asksEvidence = plan.isAsNeeded && truth == .yes || plan.cadence == .perEvent
    if let frame, !asksEvidence { return frame }
    let term: PeriodicSchedule.Term? = plan.cadence == .periodic ? due.map { self.term(from: $0, state) } : nil
    let finding = evidence(
      place, of: subject, version: version, on: day,
      countingFrom: term.map { schedule.firstDay(countedOn: day, in: $0) })
    let found = finding.judgement
    if truth == .yes, found.status == .notNeeded { return found }
    if let frame, frame.status == .notDue { return frame }
    if plan.cadence == .perEvent, found.evidence == nil { return Judgement(.notDue, .noEvent) }
    if let frame { return frame }
    guard let term else { return found }
    return periodic(finding, in: term, on: day)
  }

  /// What has always been there is checked from the day on which the standard was in force.
  func term(from due: Int32, _ state: SubjectState) -> PeriodicSchedule.Term {
    PeriodicSchedule.Term(start: due == Day.always ? catalogue.inForceFrom.dayNumber : due, end: state.end)
  }

  /// What holds whatever the evidence says; nil when the evidence decides.
  private func frame(
    _ plan: RequirementPlan.Terms, _ truth: Truth, due: Int32?, state: SubjectState, on day: Int32
  ) -> Judgement? {
    if let due, day < due {
      let reason = Day.date(due).map { Reason.phaseNotReached($0) }
      return Judgement(.notDue, reason ?? (state.kind == .approval ? .undecided : .notEnded))
    }
    if case .unknown(let facts) = truth { return Judgement(.unconfirmed, .applicabilityUnknown(facts)) }
    guard due != nil else { return Judgement(.unconfirmed, .dateUnknown(state.missingDate(plan.phase))) }
    return nil
  }

  /// The latest version for a day; nil before the first.
  private func current(on day: Int32) -> Int? { versionDays.lastIndex { $0 <= day } }

  private mutating func add(_ version: SubjectVersion, of kind: SubjectKind, applied: Int32?) {
    let facts = version.facts.inferred(important: catalogue.importantInformation)
    let asked = conditionsByKind[kind] ?? noConditions
    for place in conditions.indices {
      truths.append(asked[place] ? conditions[place].expression?.evaluate(facts) ?? .unknown([]) : .unknown([]))
    }
    let gravity = catalogue.gravity
    states.append(
      SubjectState(
        version, of: kind, applied: applied, graceDaysAfterEnd: Int32(catalogue.settings.graceDaysAfterEnd),
        signedBeforeStandard: kind == .contract && version.dates.signed.map { $0 < catalogue.inForceFrom } ?? false,
        classPoints: facts.confidentiality.map { gravity.classPoints[$0] ?? 0 } ?? gravity.unknownClassPoints))
  }
}
