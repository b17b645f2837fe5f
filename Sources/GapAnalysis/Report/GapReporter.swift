public import Registry
internal import Requirements
internal import TextForms

/// Makes a `GapReport` in one pass over the register.
public struct GapReporter {
  let query: GapQuery
  private let sectionNames: [Int64: String]
  /// Keys of the sections asked for; nil: all, and contracts without one.
  private let sectionsAsked: Set<Int64>?
  var report: GapReport
  /// Of each section by its key; 0: none is recorded, -1: the city as a whole.
  private var sectionPlaces: [Int64: Int] = [:]
  private var sectionOfSubject: [Int64: Int64] = [:]
  private(set) var placeOfSubject: [Int64: Int] = [:]
  private(set) var judge: SubjectJudge
  /// By the place of the plan.
  private let isAsked: [Bool]
  /// Applications and events in which one person stands on both sides, and says why.
  var samePersonKeys: Set<Int64> = []
  var sectionOfSamePerson: [Int64: Int] = [:]
  var doubtsByPlace: [GapReport.LinePlace: [CertificationDoubt]] = [:]
  /// What a quarterly report gathers besides; nil: nobody asked for one.
  private var quarter: QuarterPass?

  public static func report(_ query: GapQuery, from reader: any RegisterReading) throws -> GapReport {
    var reporter = try GapReporter(query, from: reader)
    return try reporter.judged(from: reader) {}
  }

  /// With what a quarterly report gathers in the same pass, and the keys of its sections.
  static func report(
    _ query: GapQuery, gathering quarter: QuarterPass, from reader: any RegisterReading, progress: () -> Void
  ) throws -> (report: GapReport, quarter: QuarterPass, sectionKeys: [Int64: Int], places: [Int64: Int]) {
    var reporter = try GapReporter(query, from: reader)
    reporter.quarter = quarter
    let report = try reporter.judged(from: reader, progress: progress)
    return (report, reporter.quarter ?? quarter, reporter.sectionPlaces, reporter.placeOfSubject)
  }

  private mutating func judged(from reader: any RegisterReading, progress: () -> Void) throws -> GapReport {
    let day = query.asOf.dayNumber
    let (catalogue, codes) = (report.catalogue, judge.codes)
    try reader.judgedSubjects(at: report.head.sequence, by: catalogue, codes) { subject in
      progress()
      add(subject, on: day)
    }
    try addRemediations(from: reader)
    try addSamePersons(from: reader)
    try addCertifications(from: reader)
    return finished()
  }

  private init(_ query: GapQuery, from reader: any RegisterReading) throws {
    self.query = query
    let sequence = try reader.sequence(query.knownAt)
    let (catalogue, isTrial) = try query.judging(in: reader, at: sequence)
    guard let entry = try reader.entry(sequence) else { throw RegisterError.noCatalogue }
    let head = JournalHead(sequence: sequence, hash: entry.hash)
    report = GapReport(
      asOf: query.asOf, head: head, registry: reader.registry, catalogue: catalogue, statusesAsked: query.statuses)
    report.isTrial = isTrial
    judge = SubjectJudge(catalogue: catalogue, codes: try reader.requirementCodes())
    isAsked = judge.plans.map { query.requirements?.contains($0.requirement.id) ?? true }
    var names: [Int64: String] = [:]
    var asked: Set<Int64> = []
    try reader.records(.section, on: query.asOf, at: sequence) { version in
      let name = version.body?["name"]?.text ?? version.number
      names[version.key] = name
      let isAsked = [name, version.number].contains { $0.map { query.sections?.contains($0) ?? false } ?? false }
      if isAsked { asked.insert(version.key) }
      return true
    }
    sectionNames = names
    sectionsAsked = query.sections == nil ? nil : asked
  }

  private mutating func add(_ subject: Subject, on day: Int32) {
    guard let version = prepared(subject, on: day) else { return }
    let facts = subject.versions[version]
    let sectionKey = facts.section ?? facts.parent.flatMap { sectionOfSubject[$0] }
    // Contracts are many, and what points to one is recorded after it.
    if let sectionKey { sectionOfSubject[subject.key] = sectionKey }
    guard isAsked(facts, section: sectionKey) else { return }
    let section = sectionPlace(sectionKey, of: subject.kind)
    noteSamePersons(of: subject, section: section, on: day)
    placeOfSubject[subject.key] = report.subjects.count
    var line = GapReport.SubjectLine(
      kind: subject.kind, number: facts.number, title: facts.title, section: section)
    let place = Int32(report.subjects.count)
    quarter?.begin(subject, facts, section: section, sections: report.sections.count, judge: judge)
    for plan in judge.places(of: subject.kind) where isAsked[plan] {
      guard let verdict = judge.verdict(plan, of: subject, on: day) else { continue }
      line.counts[verdict.status] += 1
      quarter?.note(
        verdict, plan, of: subject, at: Int(place), section: section, on: day, judge: &judge)
      if verdict.reason == .signedBeforeStandard { report.signedBeforeStandard += 1 }
      let points = points(verdict, plan: plan, version: version, on: day)
      if verdict.status.isGap { report.mostPoints = max(report.mostPoints ?? 0, points) }
      guard query.lists(verdict.status) else { continue }
      if verdict.status == .unconfirmed, verdict.reason.isOfCertification {
        noteCertifications(of: subject, plan: plan, version: version, on: day)
      }
      report.lines.append(
        GapReport.GapLine(
          subjectPlace: place, requirementPlace: Int16(plan),
          points: points, sinceDay: verdict.sinceDay,
          nextDay: verdict.nextDay, evidenceSequence: verdict.evidence ?? 0, reason: verdict.reason,
          status: verdict.status, hasConflict: verdict.hasConflict))
    }
    report.sections[section].subjects += 1
    report.sections[section].counts += line.counts
    report.totals += line.counts
    report.subjects.append(line)
    quarter?.finish(at: Int(place))
  }

  /// The version of the day; nil where there is none.
  private mutating func prepared(_ subject: Subject, on day: Int32) -> Int? {
    guard quarter != nil else { return judge.prepare(subject, on: day) }
    judge.prepare(subject)
    if let version = judge.version(on: day) { return version }
    addFormer(subject, on: day)
    return nil
  }

  /// One that is there no more, or not yet.
  private mutating func addFormer(_ subject: Subject, on day: Int32) {
    guard let facts = subject.versions.last(where: { Day.of($0.effectiveFrom) <= day && !$0.isRetired }) else {
      return
    }
    let sectionKey = facts.section ?? facts.parent.flatMap { sectionOfSubject[$0] }
    if let sectionKey { sectionOfSubject[subject.key] = sectionKey }
    guard isAsked(facts, section: sectionKey) else { return }
    let line = GapReport.SubjectLine(
      kind: subject.kind, number: facts.number, title: facts.title,
      section: sectionPlace(sectionKey, of: subject.kind))
    quarter?.noteFormer(subject, line, sections: report.sections.count, on: day, judge: &judge)
  }

  private func isAsked(_ facts: SubjectVersion, section: Int64?) -> Bool {
    if let numbers = query.subjects, !numbers.contains(facts.number) { return false }
    guard let sectionsAsked else { return true }
    return section.map { sectionsAsked.contains($0) } ?? false
  }

  private func points(_ verdict: Verdict, plan: Int, version: Int, on day: Int32) -> Int16 {
    let days = verdict.sinceDay == Day.always ? 0 : Int(day) - Int(verdict.sinceDay)
    return Int16(
      clamping: judge.points(
        verdict.status, ofPlan: plan, classPoints: judge.classPoints(ofVersion: version), days: days))
  }

  private mutating func sectionPlace(_ key: Int64?, of kind: SubjectKind) -> Int {
    let key = kind == .organization ? -1 : key ?? 0
    if let place = sectionPlaces[key] { return place }
    let place = report.sections.count
    report.sections.append(
      GapReport.SectionLine(name: sectionNames[key], isOrganization: kind == .organization))
    sectionPlaces[key] = place
    return place
  }

  /// Sorted by points without comparing: they are few and small.
  private mutating func finished() -> GapReport {
    let lines = report.lines
    let most = Int(lines.max { $0.points < $1.points }?.points ?? 0)
    var counts = [Int](repeating: 0, count: most + 2)
    for line in lines { counts[most - max(0, Int(line.points)) + 1] += 1 }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    var order = [Int32](repeating: 0, count: lines.count)
    for (index, line) in lines.enumerated() {
      let bucket = most - max(0, Int(line.points))
      order[counts[bucket]] = Int32(index)
      counts[bucket] += 1
    }
    report.lines = order.map { lines[Int($0)] }
    return report
  }
}
