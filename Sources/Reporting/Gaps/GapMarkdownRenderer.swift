internal import GapAnalysis
internal import Requirements
internal import TextForms

/// For papers and wikis: the roll-ups and every listed verdict as tables.
struct GapMarkdownRenderer: GapRenderer {
  let language: Language

  func render(_ report: GapReport, to output: inout ReportOutput) throws {
    let catalogue = report.catalogue
    let title = GapWords.text(GapWords.title[language], with: GapWords.asOf(report.asOf)[language], in: language)
    if report.isTrial { try output.line("> " + GapWords.trial(catalogue)[language] + "\n") }
    try output.line("# " + title)
    try output.line()
    try output.line("- \(GapWords.standard[language]): \(MarkdownCell.text(catalogue.source[language]))")
    try output.line("- \(GapWords.catalogue[language]): \(MarkdownCell.text(GapWords.version(catalogue)[language]))")
    try output.line("- \(GapWords.citySettings[language]): \(GapWords.settings(catalogue)[language])")
    try output.line("- \(GapWords.head(report)[language])")
    if report.signedBeforeStandard > 0 {
      try output.line("- " + GapWords.signedBefore(report.signedBeforeStandard, catalogue.inForceFrom)[language])
    }
    try rollUp(report, &output)
    try output.line()
    try output.line("## \(GapWords.list(report)[language])")
    try output.line()
    try list(report, &output)
    try samePersons(report, &output)
  }

  private func list(_ report: GapReport, _ output: inout ReportOutput) throws {
    guard !report.lines.isEmpty else { return try output.line(GapWords.none(report)[language]) }
    try row(
      [
        GapWords.gravity, GapWords.status, GapWords.section, GapWords.kind, GapWords.subject, GapWords.subjectTitle,
        GapWords.citation, GapWords.requirementTitle, GapWords.reason, GapWords.since, GapWords.actor,
      ].map { $0[language] }, &output)
    try output.line("|" + String(repeating: " --- |", count: 11))
    for line in report.lines { try gap(line, report, &output) }
  }

  private func rollUp(_ report: GapReport, _ output: inout ReportOutput) throws {
    try output.line()
    try output.line("## \(GapWords.bySection[language])")
    try output.line()
    let statuses = Status.allCases
    try row(
      [GapWords.section[language], GapWords.subjects[language]] + statuses.map { $0.words[language] }, &output)
    try output.line("| --- |" + String(repeating: " ---: |", count: statuses.count + 1))
    for section in report.sections {
      try row(
        [GapWords.sectionName(section)[language], String(section.subjects)]
          + statuses.map { String(section.counts[$0]) }, &output)
    }
    try row(
      [GapWords.total[language], String(report.subjects.count)] + statuses.map { String(report.totals[$0]) }, &output)
  }

  private func gap(_ line: GapReport.GapLine, _ report: GapReport, _ output: inout ReportOutput) throws {
    let subject = report.subjects[line.subject]
    let requirement = report.catalogue.requirements[line.requirement]
    try row(
      [
        report.gravity(of: line)?.words[language] ?? "", line.status.words[language],
        GapWords.sectionName(report.sections[subject.section])[language], subject.kind.words[language],
        subject.kind == .organization ? "" : subject.number, subject.title,
        requirement.citation.text(in: language), requirement.title[language],
        GapWords.reason(of: line, in: report, language),
        line.since?.description ?? GapWords.fromTheStart[language], requirement.actorText(in: language),
      ], &output)
  }

  private func samePersons(_ report: GapReport, _ output: inout ReportOutput) throws {
    guard !report.samePersons.isEmpty else { return }
    try output.line()
    try output.line("## \(GapWords.samePersons[language])")
    try output.line()
    try row(
      [
        GapWords.kind, GapWords.subject, GapWords.about, GapWords.samePerson, GapWords.day, GapWords.whyUnavoidable,
      ].map { $0[language] }, &output)
    try output.line("|" + String(repeating: " --- |", count: 6))
    for line in report.samePersons {
      try row(
        [
          line.kind.words[language], line.number, line.about ?? "", line.person, line.day?.description ?? "",
          line.reason,
        ], &output)
    }
  }

  private func row(_ cells: [String], _ output: inout ReportOutput) throws {
    try output.line("| " + cells.map(MarkdownCell.text).joined(separator: " | ") + " |")
  }
}
