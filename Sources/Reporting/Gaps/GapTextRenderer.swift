internal import GapAnalysis
internal import Requirements
internal import TextForms

/// For reading on a screen: roll-ups first, then what was found missing, gravest first. What nobody has looked at yet is
/// rolled up by requirement: a register just filled has thousands of those.
struct GapTextRenderer: GapRenderer {
  let language: Language

  private static let mostContracts = 20
  private static let mostGaps = 40

  func render(_ report: GapReport, to output: inout ReportOutput) throws {
    try heading(report, &output)
    guard !report.subjects.isEmpty else { return try output.line(GapWords.noContracts[language]) }
    try sections(report, &output)
    try contracts(report, &output)
    try gaps(report, &output)
    try unconfirmed(report, &output)
    if report.signedBeforeStandard > 0 {
      try output.line()
      try output.line(GapWords.signedBefore(report.signedBeforeStandard, report.catalogue.inForceFrom)[language])
    }
  }

  private func heading(_ report: GapReport, _ output: inout ReportOutput) throws {
    try output.line("\(GapWords.title[language])  \(GapWords.asOf(report.asOf)[language])")
    let catalogue = report.catalogue
    try output.line("  \(GapWords.standard[language]): \(catalogue.source[language])")
    try output.line("  \(GapWords.catalogue[language]): \(catalogue.id) \(catalogue.version)")
    try output.line("  \(GapWords.citySettings[language]): \(GapWords.settings(catalogue)[language])")
    try output.line("  \(GapWords.head(report)[language])")
  }

  private func sections(_ report: GapReport, _ output: inout ReportOutput) throws {
    try output.line()
    try output.line(GapWords.bySection[language])
    var table = TextTable(
      [GapWords.section[language], GapWords.contracts[language]] + countHeadings, leftColumns: 1)
    for section in report.sections.sorted(by: { $0.counts.gaps > $1.counts.gaps }) {
      table.add(
        [section.name ?? GapWords.noSection[language], String(section.contracts)] + counts(section.counts))
    }
    table.add([GapWords.total[language], String(report.subjects.count)] + counts(report.totals))
    try table.write(to: &output)
  }

  private func contracts(_ report: GapReport, _ output: inout ReportOutput) throws {
    let worst = report.subjects.indices.filter { report.subjects[$0].counts.gaps > 0 }.sorted {
      let (left, right) = (weight(report.subjects[$0]), weight(report.subjects[$1]))
      return left == right ? $0 < $1 : left > right
    }
    guard !worst.isEmpty else { return }
    try output.line()
    try output.line(GapWords.byContract[language])
    var table = TextTable(
      [GapWords.contract[language], GapWords.contractTitle[language]] + countHeadings, leftColumns: 2)
    for index in worst.prefix(Self.mostContracts) {
      let subject = report.subjects[index]
      table.add([subject.number, DisplayWidth.cut(subject.title, to: 32)] + counts(subject.counts))
    }
    try table.write(to: &output)
    if worst.count > Self.mostContracts {
      try output.line("  " + GapWords.moreContracts(worst.count - Self.mostContracts)[language])
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

  private func gaps(_ report: GapReport, _ output: inout ReportOutput) throws {
    let isRolledUp = report.lines.contains { $0.status != .unconfirmed }
    let listed = isRolledUp ? report.lines.filter { $0.status != .unconfirmed } : []
    guard !listed.isEmpty else { return }
    try output.line()
    try output.line(GapWords.gapsGravestFirst[language])
    for line in listed.prefix(Self.mostGaps) { try gap(line, report, &output) }
    if listed.count > Self.mostGaps { try output.line("  " + GapWords.more(listed.count - Self.mostGaps)[language]) }
  }

  private func gap(_ line: GapReport.GapLine, _ report: GapReport, _ output: inout ReportOutput) throws {
    let subject = report.subjects[line.subject]
    let requirement = report.catalogue.requirements[line.requirement]
    let section = report.sections[subject.section].name ?? GapWords.noSection[language]
    let gravity = report.gravity(of: line).map { "[\($0.words[language])] " } ?? ""
    try output.line(
      "\(gravity)\(line.status.words[language])  \(subject.number) \(subject.title)（\(section)）")
    try output.line(
      "  \(requirement.citation.text(in: language)) \(requirement.title[language])（\(requirement.id.rawValue)）")
    var detail = "\(GapWords.reason[language]): \(line.reason.words[language])"
    detail += "  \(GapWords.since[language]): \(line.since.map { dateText($0) } ?? GapWords.fromTheStart[language])"
    if line.hasConflict { detail += "  \(GapWords.conflict[language])" }
    try output.line("  " + detail)
    try output.line("  \(GapWords.actor[language]): \(requirement.actorText(in: language))")
    try output.line("  \(GapWords.closedBy[language]): \(requirement.closedBy[language])")
  }

  private func dateText(_ date: CivilDate) -> String { language == .ja ? date.eraText : date.description }

  private func unconfirmed(_ report: GapReport, _ output: inout ReportOutput) throws {
    var byRequirement = [Int](repeating: 0, count: report.catalogue.requirements.count)
    var byFacts: [FactSet: Set<Int>] = [:]
    for line in report.lines where line.status == .unconfirmed {
      if case .applicabilityUnknown(let facts) = line.reason {
        byFacts[facts, default: []].insert(line.subject)
      } else {
        byRequirement[line.requirement] += 1
      }
    }
    if byRequirement.contains(where: { $0 > 0 }) {
      try output.line()
      try output.line(GapWords.unconfirmedByRequirement[language])
      var table = TextTable(
        [GapWords.citation[language], GapWords.requirementTitle[language], GapWords.contracts[language]],
        leftColumns: 2)
      for (place, count) in byRequirement.enumerated() where count > 0 {
        let requirement = report.catalogue.requirements[place]
        table.add([requirement.citation.text(in: language), requirement.title[language], String(count)])
      }
      try table.write(to: &output)
    }
    guard !byFacts.isEmpty else { return }
    try output.line()
    try output.line(GapWords.unknownApplicability[language])
    let separator = language == .ja ? "、" : ", "
    var table = TextTable([GapWords.reason[language], GapWords.contracts[language]], leftColumns: 1)
    let rows = byFacts.map { ($0.key.map { $0.words[language] }.joined(separator: separator), $0.value.count) }
    for (facts, count) in rows.sorted(by: { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }) {
      table.add([facts, String(count)])
    }
    try table.write(to: &output)
  }
}
