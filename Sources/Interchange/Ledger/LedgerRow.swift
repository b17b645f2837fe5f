/// One contract as it stands in a ledger.
package struct LedgerRow: Sendable {
  /// As the spreadsheet numbers it.
  package let row: Int
  /// Without the white space around them.
  private let texts: [String]
  private let layout: LedgerLayout

  /// - Parameter above: the row above, for cells that say that they are the same as its cell.
  init(_ record: CSVRecord, _ layout: LedgerLayout, above: LedgerRow?, ditto: Set<String>) {
    row = record.row
    self.layout = layout
    texts = record.fields.enumerated().map { index, text in
      let text = text.trimmed
      guard text.unicodeScalars.count <= 4, ditto.contains(HeadingKey.of(text)), let above,
        index < above.texts.count
      else { return text }
      return above.texts[index]
    }
  }

  /// The cell of a field; nil where the ledger has no such column, or nothing stands there.
  package func cell(_ field: LedgerField) -> LedgerCell? {
    guard let cell = layout.fields[field].flatMap(cell) else { return nil }
    return field == .period ? period(cell) : cell
  }

  /// The cell of a mark, by its place in `Headings.marks`.
  package func mark(_ index: Int) -> LedgerCell? { layout.marks[index].flatMap(cell) }

  private func cell(_ column: LedgerColumn) -> LedgerCell? {
    guard column.index < texts.count else { return nil }
    let text = texts[column.index]
    return text.isEmpty ? nil : LedgerCell(column: column, text: text)
  }

  /// With the cells beside it that its heading covers.
  private func period(_ cell: LedgerCell) -> LedgerCell {
    let beside = texts.dropFirst(cell.column.index + 1).prefix(layout.periodSpan)
    // A wave may stand in a cell of its own, or after the first day, or before the last.
    let days = ([cell.text] + beside).map { $0.trimming { "～〜~－-―".contains($0) } }.filter { !$0.isEmpty }
    return days.count < 2 ? cell : LedgerCell(column: cell.column, text: days.joined(separator: "～"))
  }
}

package struct LedgerCell: Sendable, Hashable {
  package let column: LedgerColumn
  /// Without the white space around it.
  package let text: String
}
