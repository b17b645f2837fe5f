internal import GapAnalysis
internal import Registry
internal import TextForms

/// For papers and wikis: one table for each month.
struct DueMarkdownRenderer: DueRenderer {
  let language: Language

  func render(_ list: DueList, to output: inout ReportOutput) throws {
    let title = GapWords.text(DueWords.title[language], with: DueWords.period(list)[language], in: language)
    try output.line("# " + title)
    try output.line()
    try output.line("- \(GapWords.standard[language]): \(MarkdownCell.text(list.catalogue.source[language]))")
    try output.line("- \(GapWords.citySettings[language]): \(GapWords.settings(list.catalogue)[language])")
    try output.line("- \(GapWords.knownUpTo[language]): \(list.head)")
    guard !list.items.isEmpty else {
      try output.line()
      return try output.line(DueWords.none[language])
    }
    let texts = DueTexts(list: list, language: language)
    var heading: Words?
    for item in list.items {
      let own = item.state == .upcoming ? item.date.map(DueWords.month) : DueWords.state(item.state)
      if own != heading, let own { try table(own, &output) }
      heading = own
      try row(item, texts, &output)
    }
  }

  private func table(_ heading: Words, _ output: inout ReportOutput) throws {
    let columns = [
      DueWords.date, DueWords.daysLeft, DueWords.kind, GapWords.subjectTitle, GapWords.section, DueWords.action,
      DueWords.actor, DueWords.basis,
    ]
    try output.line()
    try output.line("## \(heading[language])")
    try output.line()
    try output.line("| " + columns.map { $0[language] }.joined(separator: " | ") + " |")
    try output.line("|" + String(repeating: " --- |", count: columns.count))
  }

  private func row(_ item: DueItem, _ texts: DueTexts, _ output: inout ReportOutput) throws {
    let cells = [
      texts.date(item), texts.left(item), item.kind.words[language], texts.subject(item), texts.sections(item),
      texts.action(item), texts.actors(item), texts.basis(item),
    ]
    try output.line("| " + cells.map(MarkdownCell.text).joined(separator: " | ") + " |")
  }
}
