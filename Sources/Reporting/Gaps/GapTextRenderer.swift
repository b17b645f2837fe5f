internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// For reading on a screen: roll-ups first, then what was found missing, gravest first. What nobody has judged yet is
/// rolled up by requirement: a register just filled has thousands of those.
struct GapTextRenderer: GapRenderer {
  let language: Language

  private static let mostSubjects = 20
  private static let mostGaps = 10

  func render(_ report: GapReport, to output: inout ReportOutput) throws {
    try heading(report, &output)
    guard !report.subjects.isEmpty else { return try output.line(GapWords.noSubjects[language]) }
    try sections(report, &output)
    try subjects(report, &output)
    try list(report, &output)
    try samePersons(report, &output)
    if report.statusesAsked == nil { try notJudged(report, &output) }
    if report.signedBeforeStandard > 0 {
      try output.line()
      try output.line(GapWords.signedBefore(report.signedBeforeStandard, report.catalogue.inForceFrom)[language])
    }
  }

  private func heading(_ report: GapReport, _ output: inout ReportOutput) throws {
    if report.isTrial { try output.line(GapWords.trial(report.catalogue)[language] + "\n") }
    try output.line("\(GapWords.title[language])  \(GapWords.asOf(report.asOf)[language])")
    let catalogue = report.catalogue
    try output.line("  \(GapWords.standard[language]): \(catalogue.source[language])")
    try output.line("  \(GapWords.catalogue[language]): \(GapWords.version(catalogue)[language])")
    try output.line("  \(GapWords.citySettings[language]): \(GapWords.settings(catalogue)[language])")
    try output.line("  \(GapWords.head(report)[language])")
  }

  private func sections(_ report: GapReport, _ output: inout ReportOutput) throws {
    try output.line()
    try output.line(GapWords.bySection[language])
    var table = TextTable(
      [GapWords.section[language], GapWords.subjects[language]] + countHeadings, leftColumns: 1)
    let order = report.sections.indices.sorted { left, right in
      let (first, second) = (report.sections[left].counts.gaps, report.sections[right].counts.gaps)
      return first == second ? left < right : first > second
    }
    for section in order.map({ report.sections[$0] }) {
      table.add(
        [GapWords.sectionName(section)[language], String(section.subjects)] + counts(section.counts))
    }
    table.add([GapWords.total[language], String(report.subjects.count)] + counts(report.totals))
    try table.write(to: &output)
  }

  private func subjects(_ report: GapReport, _ output: inout ReportOutput) throws {
    let worst = report.subjects.indices.filter { report.subjects[$0].counts.gaps > 0 }.sorted {
      let (left, right) = (weight(report.subjects[$0]), weight(report.subjects[$1]))
      return left == right ? $0 < $1 : left > right
    }
    guard !worst.isEmpty else { return }
    try output.line()
    try output.line(GapWords.bySubject[language])
    var table = TextTable(
      [GapWords.kind, GapWords.subject, GapWords.subjectTitle].map { $0[language] } + countHeadings, leftColumns: 3)
    for index in worst.prefix(Self.mostSubjects) {
      let subject = report.subjects[index]
      let isWhole = subject.kind == .organization
      table.add(
        [
          subject.kind.words[language], isWhole ? "" : subject.number,
          isWhole ? GapWords.wholeCity[language] : DisplayWidth.cut(subject.title, to: 32),
        ] + counts(subject.counts))
    }
    try table.write(to: &output)
    if worst.count > Self.mostSubjects {
      try output.line("  " + GapWords.more(worst.count - Self.mostSubjects)[language])
    }
  }

  /// What is known to be wrong counts before what nobody has looked at.
  private func weight(_ subject: GapReport.SubjectLine) -> Int {
    let known = subject.counts[.notSatisfied] + subject.counts[.overdue] + subject.counts[.partial]
    return known * 10_000 + subject.counts[.unconfirmed]
  }

  private var countHeadings: [String] {
    [Status.notSatisfied, .overdue, .partial, .unconfirmed, .satisfied, .excepted, .notDue].map { $0.words[language] }
      + [GapWords.notApplicableOrNeeded[language]]
  }

  private func counts(_ counts: StatusCounts) -> [String] {
    let shown = [Status.notSatisfied, .overdue, .partial, .unconfirmed, .satisfied, .excepted, .notDue]
    return shown.map { String(counts[$0]) } + [String(counts[.notApplicable] + counts[.notNeeded])]
  }

  /// What nobody has judged yet is listed only when it is asked for by status.
  private func list(_ report: GapReport, _ output: inout ReportOutput) throws {
    guard !report.lines.isEmpty else {
      try output.line()
      return try output.line(GapWords.none(report)[language])
    }
    let listed = report.statusesAsked == nil ? report.lines.filter { !isRolledUp($0) } : report.lines
    guard !listed.isEmpty else { return }
    try output.line()
    try output.line(GapWords.list(report)[language])
    for line in listed.prefix(Self.mostGaps) { try gap(line, report, &output) }
    if listed.count > Self.mostGaps { try output.line("  " + GapWords.more(listed.count - Self.mostGaps)[language]) }
  }

  private func gap(_ line: GapReport.GapLine, _ report: GapReport, _ output: inout ReportOutput) throws {
    let subject = report.subjects[line.subject]
    let requirement = report.catalogue.requirements[line.requirement]
    let section = GapWords.sectionName(report.sections[subject.section])[language]
    let gravity = report.gravity(of: line).map { "[\($0.words[language])] " } ?? ""
    let name = GapWords.name(subject, in: language)
    let isWhole = subject.kind == .organization
    let place = isWhole ? name : GapWords.text(name, with: section, in: language)
    try output.line("\(gravity)\(line.status.words[language])  \(place)")
    let title = "\(requirement.citation.text(in: language)) \(requirement.title[language])"
    try output.line("  " + GapWords.text(title, with: requirement.id.rawValue, in: language))
    var detail = "\(GapWords.reason[language]): \(line.reason.words[language])"
    detail += "  \(GapWords.since[language]): \(line.since.map { dateText($0) } ?? GapWords.fromTheStart[language])"
    if line.hasConflict, line.reason != .conflict { detail += "  \(GapWords.conflict[language])" }
    try output.line("  " + detail)
    for certification in report.certifications(of: line) {
      try output.line("    " + GapWords.certification(certification)[language])
    }
    guard line.status.isGap else { return }
    try output.line("  \(GapWords.actor[language]): \(requirement.actorText(in: language))")
    try output.line("  \(GapWords.closedBy[language]): \(requirement.closedBy[language])")
    if let plan = report.remediation(of: line) { try remediation(plan, &output) }
  }

  private func remediation(_ plan: GapReport.RemediationLine, _ output: inout ReportOutput) throws {
    let separator = language == .ja ? "、" : ", "
    let parts = [
      plan.owner ?? GapWords.noPlan[language], plan.plannedOn.map(dateText) ?? GapWords.noPlan[language],
      plan.progress?.words[language],
    ]
    try output.line("  \(GapWords.remediation[language]): \(parts.compactMap(\.self).joined(separator: separator))")
  }

  private func samePersons(_ report: GapReport, _ output: inout ReportOutput) throws {
    guard !report.samePersons.isEmpty else { return }
    try output.line()
    try output.line(GapWords.samePersons[language])
    for line in report.samePersons {
      let separator = language == .ja ? "、" : ", "
      let who = [line.person, line.day.map(dateText)].compactMap(\.self).joined(separator: separator)
      let name = "\(line.kind.words[language]) \(line.number)"
      try output.line("  " + ([name, line.about].compactMap(\.self) + [who]).joined(separator: "  "))
      try output.line("    \(GapWords.whyUnavoidable[language]): \(line.reason)")
    }
  }

  private func dateText(_ date: CivilDate) -> String { language == .ja ? date.eraText : date.description }
}
