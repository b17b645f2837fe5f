internal import GapAnalysis
internal import TextForms

/// For reading on a screen: what is past and open, then month by month, then what has no date.
struct DueTextRenderer: DueRenderer {
  let language: Language

  /// More of what is past than this is for a spreadsheet.
  private static let mostOverdue = 50

  func render(_ list: DueList, to output: inout ReportOutput) throws {
    try output.line("\(DueWords.title[language])  \(DueWords.period(list)[language])")
    try output.line("  \(GapWords.standard[language]): \(list.catalogue.source[language])")
    try output.line("  \(GapWords.catalogue[language]): \(GapWords.version(list.catalogue)[language])")
    try output.line("  \(GapWords.citySettings[language]): \(GapWords.settings(list.catalogue)[language])")
    try output.line("  \(GapWords.knownUpTo[language]): \(list.head)")
    guard !list.items.isEmpty else {
      try output.line()
      return try output.line(DueWords.none[language])
    }
    let texts = DueTexts(list: list, language: language)
    let overdue = list.items(.overdue)
    try group(overdue, DueWords.state(.overdue), texts, most: list.items.count > overdue.count, &output)
    var rest = list.items(.upcoming)
    while let first = rest.first, let date = first.date {
      let month = DueWords.month(date)
      let items = rest.prefix { $0.date.map { DueWords.month($0) == month } ?? false }
      try group(items, month, texts, &output)
      rest = rest.dropFirst(items.count)
    }
    try group(list.items(.unknown), DueWords.state(.unknown), texts, &output)
  }

  private func group(
    _ items: ArraySlice<DueItem>, _ heading: Words, _ texts: DueTexts, most isCut: Bool = false,
    _ output: inout ReportOutput
  ) throws {
    guard !items.isEmpty else { return }
    try output.line()
    try output.line(DueWords.count(items.count, of: heading)[language])
    let shown = isCut ? items.prefix(Self.mostOverdue) : items
    var widths = [0, 0, 0]
    let rows = shown.map { item in
      let row = [texts.date(item), texts.left(item), item.kind.words[language], place(item, texts)]
      for column in widths.indices { widths[column] = max(widths[column], DisplayWidth.of(row[column])) }
      return row
    }
    for (item, row) in zip(shown, rows) {
      let cells = row.enumerated().map { column, cell in
        column < widths.count ? DisplayWidth.padded(cell, to: widths[column]) : cell
      }
      try output.line("  " + cells.joined(separator: "  "))
      try detail(item, texts, &output)
    }
    if shown.count < items.count {
      try output.line("  " + GapWords.more(items.count - shown.count)[language])
    }
  }

  private func place(_ item: DueItem, _ texts: DueTexts) -> String {
    let sections = texts.sections(item)
    let subject = texts.subject(item)
    return sections.isEmpty ? subject : GapWords.text(subject, with: sections, in: language)
  }

  private func detail(_ item: DueItem, _ texts: DueTexts, _ output: inout ReportOutput) throws {
    let record = texts.record(item)
    if !record.isEmpty { try line(DueWords.record, record, &output) }
    try line(DueWords.action, texts.action(item), &output)
    try line(DueWords.actor, texts.actors(item), &output)
    try line(DueWords.basis, texts.basis(item), &output)
  }

  private func line(_ name: Words, _ text: String, _ output: inout ReportOutput) throws {
    try output.line("      \(name[language]): \(text.replacing("\n", with: " "))")
  }
}
