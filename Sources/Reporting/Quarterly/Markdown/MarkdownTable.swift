internal import TextForms

/// A view as a table in Markdown.
struct MarkdownTable {
  let language: Language

  /// - Parameter limit: so many rows; how many more there are is said below.
  func write(_ view: ReportView, limit: Int = .max, to output: inout ReportOutput) throws {
    try row(view.columns.map { $0.title[language] }, to: &output)
    let rules = view.columns.map { column in if case .number = column.kind { " ---: |" } else { " --- |" } }
    try output.line("|" + rules.joined())
    try view.rows(first: limit) { cells in try row(cells.map { $0.text(in: language) }, to: &output) }
    if view.count > limit {
      try output.line()
      try output.line(QuarterlyWords.more(view.count - limit, file: view.name)[language])
    }
  }

  private func row(_ cells: [String], to output: inout ReportOutput) throws {
    try output.line("| " + cells.map(MarkdownCell.text).joined(separator: " | ") + " |")
  }
}
