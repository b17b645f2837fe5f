package import GapAnalysis
internal import Registry
package import TextForms

/// The changes alone, in the formats of lists.
package struct ReportComparisonRenderer {
  private let format: GapFormat
  private let language: Language

  package init(format: GapFormat, language: Language) {
    self.format = format
    self.language = language
  }

  package func render(_ report: QuarterlyReport, to output: inout ReportOutput) throws {
    let views = QuarterlyViews(report, language: language)
    switch format {
    case .text: try text(report, views, to: &output)
    case .markdown: try markdown(report, views, to: &output)
    case .csv: try csv(views.changes, to: &output)
    case .json: try json(report, to: &output)
    }
  }

  private func heading(_ report: QuarterlyReport) -> String {
    guard let base = report.base else { return "" }
    let now = Words(
      ja: "\(report.period.asOf.eraText)現在（記録番号 \(report.gaps.head.sequence) まで）",
      en: "\(report.period.asOf) (up to entry \(report.gaps.head.sequence))")
    return "\(QuarterlyWords.comparison(base)[language]) → \(now[language])"
  }

  private func text(_ report: QuarterlyReport, _ views: QuarterlyViews, to output: inout ReportOutput) throws {
    try output.line(heading(report))
    try output.line()
    guard !report.changes.isEmpty else { return try output.line(QuarterlyWords.noChanges[language]) }
    for (view, leftColumns) in [(views.causes, 1), (views.changesInBrief, 8)] {
      var table = TextTable(view.columns.map { $0.title[language] }, leftColumns: leftColumns)
      try view.rows { cells in table.add(cells.map { $0.text(in: language) }) }
      try table.write(to: &output)
      try output.line()
    }
  }

  private func markdown(_ report: QuarterlyReport, _ views: QuarterlyViews, to output: inout ReportOutput) throws {
    try output.line("# " + MarkdownCell.text(heading(report)))
    guard !report.changes.isEmpty else {
      try output.line()
      return try output.line(QuarterlyWords.noChanges[language])
    }
    let writer = MarkdownTable(language: language)
    for view in [views.causes, views.changes] {
      try output.line()
      try writer.write(view, to: &output)
    }
  }

  private func csv(_ view: ReportView, to output: inout ReportOutput) throws {
    _ = try QuarterlyCSVRenderer(language: language).render(view, to: &output)
  }

  private func json(_ report: QuarterlyReport, to output: inout ReportOutput) throws {
    var object: JSONObject = ["schema": "daicho.report-comparison/1", "asOf": .string(report.period.asOf.description)]
    object["journal"] = .string(report.gaps.head.description)
    object["comparedWith"] = report.base.map {
      .object(["asOf": .string($0.day.description), "journal": .string($0.head.description)])
    }
    object["items"] = .array(report.changes.map { .object(item($0, report)) })
    output.write(CanonicalJSON.bytes(object))
    try output.line()
  }

  private func item(_ line: ChangeLine, _ report: QuarterlyReport) -> JSONObject {
    let (subject, requirement) = (report.subject(of: line), report.requirement(of: line))
    var object: JSONObject = [
      "requirement": .string(requirement.id.rawValue), "citation": .string(requirement.citation.rawValue),
      "subject": .string(subject.number), "subjectKind": .string(subject.kind.rawValue),
      "direction": .string(line.direction.rawValue), "cause": .string(line.cause.rawValue),
    ]
    object["before"] = line.before.map { .string($0.rawValue) }
    object["after"] = line.after.map { .string($0.rawValue) }
    object["reasonCode"] = line.reason.map { .string($0.code) }
    object["evidence"] = line.evidence.map(JSONValue.integer)
    return object
  }
}

extension ReportView.Cell {
  /// As people read it.
  func text(in language: Language) -> String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .day(let day): language == .ja ? day.shortEraText : day.description
    }
  }
}
