/// What an import saw of one table of a ledger.
package struct TableOutcome: Sendable {
  /// Nil where the file has only this one.
  package let sheet: LedgerSheet?
  /// The spreadsheet does not show the sheet.
  package let isHidden: Bool
  package let headerRow: Int
  /// Rows that are entries of the ledger.
  package let rows: Int
  package let unreadColumns: [UnreadColumn]
  package let skippedRows: [SkippedRow]
  /// Read all the same.
  package let hiddenRows: [Int]
  package let hiddenColumns: [LedgerColumn]

  init(_ table: LedgerTable<some LedgerField>) {
    sheet = table.sheet
    isHidden = table.visibility != .visible
    headerRow = table.layout.headerRow
    rows = table.rowCount
    unreadColumns = table.layout.unread
    skippedRows = table.skipped
    hiddenRows = table.hiddenRows
    hiddenColumns = table.hiddenColumns
  }
}
