internal import Registry
internal import TextForms

extension QuarterlyReport {
  /// The report of some sections alone, by their places: nothing in it speaks of any other.
  ///
  /// - Parameter named: the sections that were asked for, where some of them have nothing to report.
  public func only(_ kept: [Int], named: [String]? = nil) -> QuarterlyReport {
    var report = QuarterlyReport(
      period: period, gaps: gaps.only(kept), headTime: headTime, isTrial: isTrial, base: base, changes: [],
      formerSubjects: [], tally: tally)
    report.sectionsAsked = named ?? kept.compactMap { gaps.sections[$0].name }
    report.edition = edition
    let sectionPlaces = Self.places(kept)
    let subjects = gaps.subjects.indices.filter { sectionPlaces[gaps.subjects[$0].section] != nil }
    let subjectPlaces = Self.places(subjects)
    report.settleTrend(sections: kept)
    report.sections = kept.map { sections[$0] }
    let used = Set(report.sections.map(\.department)).sorted()
    let departmentPlaces = Self.places(used)
    for place in report.sections.indices {
      report.sections[place].department = departmentPlaces[report.sections[place].department] ?? 0
    }
    report.departments = used.map {
      DepartmentLine(name: departments[$0].name, isOrganization: departments[$0].isOrganization)
    }
    report.settleCounts()
    keep(changesIn: sectionPlaces, subjectPlaces, in: &report)
    func inside(_ section: Int?) -> Int? { section.flatMap { sectionPlaces[$0] } }
    report.exceptions = exceptions.compactMap { line in inside(line.section).map { line.with(\.section, $0) } }
    report.staleApprovals = staleApprovals.compactMap { line in inside(line.section).map { line.with(\.section, $0) } }
    report.certificationChanges = certificationChanges.compactMap { line in
      inside(line.section).map { line.with(\.section, $0) }
    }
    report.placesAbroad = placesAbroad.compactMap { line in
      subjectPlaces[line.subject].map { line.with(\.subject, $0) }
    }
    report.actors = actors
    report.actors.scopes = subjects.map { actors.scopes[$0] }
    report.actors.confidentiality = subjects.map { actors.confidentiality[$0] }
    return report
  }

  private func keep(changesIn sections: [Int: Int], _ subjects: [Int: Int], in report: inout QuarterlyReport) {
    var former: [Int: Int] = [:]
    for (place, line) in formerSubjects.enumerated() {
      guard let section = sections[line.section] else { continue }
      former[place] = report.formerSubjects.count
      report.formerSubjects.append(line.with(\.section, section))
    }
    report.changes = changes.compactMap { change in
      let place = Int(change.subjectPlace)
      let kept = place < 0 ? former[-1 - place].map { -1 - $0 } : subjects[place]
      return kept.map { change.with(\.subjectPlace, Int32($0)) }
    }
  }

  static func places(_ kept: [Int]) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($0.element, $0.offset) })
  }
}

extension GapReport {
  /// - Parameter kept: places of sections.
  fileprivate func only(_ kept: [Int]) -> GapReport {
    let sectionPlaces = QuarterlyReport.places(kept)
    let keptSubjects = subjects.indices.filter { sectionPlaces[subjects[$0].section] != nil }
    let subjectPlaces = QuarterlyReport.places(keptSubjects)
    var report = self
    report.sections = kept.map { sections[$0] }
    report.totals = report.sections.reduce(into: StatusCounts()) { $0 += $1.counts }
    report.subjects = keptSubjects.map { place in
      subjects[place].with(\.section, sectionPlaces[subjects[place].section] ?? 0)
    }
    report.lines = lines.compactMap { line in
      subjectPlaces[line.subject].map { line.with(\.subjectPlace, Int32($0)) }
    }
    report.mostPoints = report.lines.first?.points
    func moved<Value>(_ all: [LinePlace: Value]) -> [LinePlace: Value] {
      all.reduce(into: [:]) { kept, entry in
        guard let subject = subjectPlaces[entry.key.subject] else { return }
        kept[LinePlace(subject: subject, requirement: entry.key.requirement)] = entry.value
      }
    }
    report.remediations = moved(remediations)
    report.certifications = moved(certifications)
    report.samePersons = samePersons.compactMap { line in
      line.section.flatMap { sectionPlaces[$0] }.map { line.with(\.section, $0) }
    }
    return report
  }
}

/// A line of a report, changed in one place.
protocol ReportLine {}

extension ReportLine {
  func with<Value>(_ path: WritableKeyPath<Self, Value>, _ value: Value) -> Self {
    var line = self
    line[keyPath: path] = value
    return line
  }
}

extension GapReport.GapLine: ReportLine {}
extension GapReport.SubjectLine: ReportLine {}
extension GapReport.SamePersonLine: ReportLine {}
extension ChangeLine: ReportLine {}
extension QuarterlyReport.ExceptionLine: ReportLine {}
extension QuarterlyReport.StaleApprovalLine: ReportLine {}
extension QuarterlyReport.CertificationChangeLine: ReportLine {}
extension QuarterlyReport.PlaceLine: ReportLine {}
