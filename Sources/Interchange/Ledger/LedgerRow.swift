/// One contract as it stands in a ledger.
package struct LedgerRow: Sendable {
  /// As the spreadsheet numbers it.
  package let row: Int
  private let texts: [String]
  private let layout: LedgerLayout

  init(_ record: CSVRecord, _ layout: LedgerLayout) {
    row = record.row
    texts = record.fields
    self.layout = layout
  }

  /// The cell of a field; nil where the ledger has no such column, or nothing stands there.
  package func cell(_ field: LedgerField) -> LedgerCell? { layout.fields[field].flatMap(cell) }

  /// The cell of a mark, by its place in `Headings.marks`.
  package func mark(_ index: Int) -> LedgerCell? { layout.marks[index].flatMap(cell) }

  private func cell(_ column: LedgerColumn) -> LedgerCell? {
    guard column.index < texts.count else { return nil }
    let text = texts[column.index].trimmed
    return text.isEmpty ? nil : LedgerCell(column: column, text: text)
  }
}

package struct LedgerCell: Sendable, Hashable {
  package let column: LedgerColumn
  /// Without the white space around it.
  package let text: String
}
