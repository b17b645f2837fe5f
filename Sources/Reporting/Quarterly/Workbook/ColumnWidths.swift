internal import TextForms

/// How wide the columns of a sheet are, in digits of the standard font: as their first rows need, within what leaves room
/// for the others on paper.
enum ColumnWidths {
  private static let rowsLookedAt = 200
  private static let least = 6
  /// A longer heading wraps; beside it stands the button of the filter.
  private static let heading = 12

  static func widths(of view: ReportView, _ language: Language) throws -> [Double] {
    var widths = view.columns.map { min(DisplayWidth.of($0.title[language]) + 3, heading) }
    try view.rows(first: rowsLookedAt) { cells in
      for (column, cell) in cells.enumerated() { widths[column] = max(widths[column], width(of: cell)) }
    }
    return zip(view.columns, widths).map { Double(max(least, min($1 + 2, most(of: $0.kind)))) }
  }

  private static func width(of cell: ReportView.Cell) -> Int {
    switch cell {
    case .empty: 0
    case .text(let text): DisplayWidth.of(text)
    // With a comma after each three digits.
    case .number(let number): String(number).count * 4 / 3
    case .day: 10
    }
  }

  private static func most(of kind: ReportView.Column.Kind) -> Int {
    switch kind {
    case .key: 18
    case .text: 22
    case .prose: 36
    case .number, .day: 14
    case .status: 24
    case .gravity: 12
    }
  }
}
