internal import OfficeFiles
internal import TextForms

/// One view as a sheet: its headings in the first row, so that other programs read it as a table, then its rows.
struct ViewSheet {
  let view: ReportView
  let name: String
  let report: String
  let language: Language
  /// Headings included.
  let mostRows: Int
  /// What a screen shows at once, in digits of the standard font.
  private static let widthOfScreen = 120.0
  private static let mostFrozen = 45.0

  init(_ view: ReportView, name: String, report: String, language: Language, mostRows: Int) {
    self.view = view
    self.name = name
    self.report = report
    self.language = language
    self.mostRows = mostRows
  }

  func streamed() throws -> StreamedSheet {
    let widths = try ColumnWidths.widths(of: view, language)
    var sheet = WorkbookSheet(name, columns: widths.map { .init(width: $0) })
    sheet.rows = [headings(widths)]
    sheet.frozen = (1, frozenColumns(widths))
    sheet.page = .report(report)
    sheet.page.headerRows = 1...1
    if !view.columns.isEmpty {
      sheet.filter = CellRange(rows: 1...(rowsShown + 1), columns: 0...(view.columns.count - 1))
    }
    sheet.highlights = highlights
    return StreamedSheet(sheet, styles: view.columns.map { CellStyle(of: $0.kind) }) { try write($0, widths) }
  }

  private func headings(_ widths: [Double]) -> WorkbookSheet.Row {
    let titles = view.columns.map { $0.title[language] }
    let lines = zip(titles, widths).map { RowHeight.lines(of: $0, width: $1 - 1) }
    return .init(titles.map { .init($0, .heading) }, height: RowHeight.points(lines: lines.max() ?? 1))
  }

  /// Fewer than there are when one row must say what is missing.
  private var rowsShown: Int { view.count < mostRows ? view.count : mostRows - 2 }

  private func write(_ rows: StreamedRows, _ widths: [Double]) throws {
    try view.rows(first: rowsShown) { cells in
      var lines = 1
      for (column, cell) in cells.enumerated() {
        let value = value(of: cell)
        if case .text(let text) = value { lines = max(lines, RowHeight.lines(of: text, width: widths[column])) }
        try rows.add(value)
      }
      try rows.endRow(height: lines > 1 ? RowHeight.points(lines: lines) : nil)
    }
    guard rowsShown < view.count else { return }
    try rows.add(.text(WorkbookWords.left(view.count - rowsShown, of: mostRows, file: view.csvPath)[language]))
    try rows.endRow()
  }

  private func value(of cell: ReportView.Cell) -> WorkbookSheet.Cell.Value {
    switch cell {
    case .empty: .empty
    case .text(let text): .text(SheetRules.isTooLong(text) ? cut(text) : text)
    case .number(let number): .number(Int64(number))
    case .day(let day): .day(day)
    }
  }

  private func cut(_ text: String) -> String {
    let note = WorkbookWords.cut(file: view.csvPath)[language]
    var kept = ""
    var units = note.utf16.count
    for character in text {
      units += character.utf16.count
      guard units <= SheetRules.longestText else { break }
      kept.append(character)
    }
    return kept + note
  }

  private var highlights: [CellHighlight] {
    guard rowsShown > 0 else { return [] }
    return view.columns.enumerated().flatMap { index, column in
      CellFills.fills(of: column.kind, language).map { word, fill in
        CellHighlight(CellRange(rows: 2...(rowsShown + 1), columns: index...index), when: .holds(word), fill: fill)
      }
    }
  }

  /// Up to the first key, where the sheet is wider than a screen and that leaves room for the rest.
  private func frozenColumns(_ widths: [Double]) -> Int {
    guard widths.reduce(0, +) > Self.widthOfScreen, let key = view.columns.firstIndex(where: { $0.kind == .key }),
      widths[...key].reduce(0, +) <= Self.mostFrozen
    else { return 0 }
    return key + 1
  }
}
