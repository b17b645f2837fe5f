package import GapAnalysis
package import TextForms

/// For papers, wikis and mail: every chapter, long tables cut short.
package struct QuarterlyMarkdownRenderer {
  private let language: Language

  package init(language: Language) { self.language = language }

  package func render(_ report: QuarterlyReport, to output: inout ReportOutput) throws {
    let outline = QuarterlyOutline(report, language: language)
    try output.line("# " + MarkdownCell.text(outline.title))
    try output.line()
    try output.line(MarkdownCell.text(outline.subtitle) + "  ")
    try output.line(MarkdownCell.text(outline.standing))
    for chapter in outline.chapters {
      try output.line()
      try output.line("## " + MarkdownCell.text(chapter.title))
      for block in chapter.blocks { try write(block, to: &output) }
    }
  }

  private func write(_ block: ReportBlock, to output: inout ReportOutput) throws {
    if case .chart = block { return }
    try output.line()
    switch block {
    case .chart: break
    case .heading(let text): try output.line("### " + MarkdownCell.text(text))
    case .paragraph(let text): try output.line(MarkdownCell.text(text))
    case .facts(let facts):
      for fact in facts { try output.line("- \(fact.name): \(MarkdownCell.text(fact.value))") }
    case .figures(let figures):
      for figure in figures {
        let note = figure.note.map { GapWords.text(" ", with: $0, in: language).drop { $0 == " " } } ?? ""
        try output.line("- \(figure.name): **\(figure.value)**\(language == .en && !note.isEmpty ? " " : "")\(note)")
      }
    case .table(let view, let limit): try MarkdownTable(language: language).write(view, limit: limit, to: &output)
    }
  }
}
