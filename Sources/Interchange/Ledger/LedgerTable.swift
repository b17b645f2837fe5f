package import OfficeFiles
internal import TextForms

/// A table whose columns are understood: a file of text, or a sheet of a workbook. Its rows are taken from the file one
/// by one, as often as they are needed, so that they are never all in memory.
package struct LedgerTable<Field: LedgerField>: Sendable {
  /// Nil where the file has only this one.
  package let sheet: LedgerSheet?
  package let visibility: Workbook.Sheet.Visibility
  package let layout: LedgerLayout<Field>
  package let headings: Headings<Field>
  /// Columns that are read and that the spreadsheet does not show.
  package let hiddenColumns: [LedgerColumn]
  /// Rows below the header that are no entries of the ledger.
  package private(set) var skipped: [SkippedRow] = []
  /// Rows that are read and that the spreadsheet does not show.
  package private(set) var hiddenRows: [Int] = []
  package private(set) var rowCount = 0
  private let rows: any RowSource

  init(
    _ rows: any RowSource, sheet: LedgerSheet? = nil, visibility: Workbook.Sheet.Visibility = .visible,
    hiddenColumns: [ClosedRange<Int>] = [], layout: LedgerLayout<Field>, headings: Headings<Field>
  ) throws(InterchangeError) {
    self.rows = rows
    self.sheet = sheet
    self.visibility = visibility
    self.layout = layout
    self.headings = headings
    self.hiddenColumns = (Array(layout.fields.values) + layout.marks.values).filter { column in
      hiddenColumns.contains { $0.contains(column.index) }
    }.sorted { $0.index < $1.index }
    try survey()
  }

  /// The rows that are entries of the ledger, in order.
  package func forEachRow(_ visit: (LedgerRow<Field>) throws -> Void) throws {
    var reader = try rows.reader()
    var above: LedgerRow<Field>?
    while let record = try reader.next() {
      guard record.row > layout.headerRow, reasonToSkip(record) == nil else { continue }
      let place = RowPlace(sheet: sheet, row: record.row)
      let row = LedgerRow(record, at: place, layout, above: above, ditto: headings.values.ditto)
      try visit(row)
      above = row
    }
  }

  /// Reads all of it once, so that a fault near its end is known before anything is done.
  private mutating func survey() throws(InterchangeError) {
    var reader = try rows.reader()
    var lastRow = 0
    while let record = try reader.next() {
      guard record.row > layout.headerRow else { continue }
      lastRow = record.row
      if let reason = reasonToSkip(record) {
        skipped.append(SkippedRow(place: RowPlace(sheet: sheet, row: record.row), reason: reason))
      } else {
        rowCount += 1
        if record.isHidden { hiddenRows.append(record.row) }
      }
    }
    // Spreadsheets write rows to the last one that ever held something.
    while skipped.last?.reason == .blank, skipped.last?.place.row == lastRow {
      skipped.removeLast()
      lastRow -= 1
    }
  }

  private func reasonToSkip(_ record: LedgerRecord) -> SkippedRow.Reason? {
    let filled = record.fields.indices.filter { !record.fields[$0].isBlank }
    guard let first = filled.first else { return .blank }
    let identity = Field.required.compactMap { layout.fields[$0]?.index }.filter(filled.contains)
    if identity.allSatisfy({ $0 == first }), isTotal(record.fields[first]) { return .total }
    let isExplanation = headings.values.notes.contains { record.fields[first].trimmed.hasPrefix($0) }
    if isExplanation, filled.count <= 2 || headings.values.isNote(record.fields[first]) { return .note }
    return isHeader(record) || continuesHeader(record, filled, identity) ? .header : nil
  }

  /// 合計, 合計（60件）, 小計 12.
  private func isTotal(_ text: String) -> Bool {
    let key = HeadingKey.of(text)
    if headings.values.totals.contains(key) { return true }
    return headings.values.totals.contains { total in
      total.count >= 2 && key.hasPrefix(total) && key.dropFirst(total.count).first?.isNumber == true
    }
  }

  /// A third row of headings, below those by which the columns are known.
  private func continuesHeader(_ record: LedgerRecord, _ filled: [Int], _ identity: [Int]) -> Bool {
    guard record.row <= layout.headerRow + 2, identity.isEmpty, filled.count >= 2 else { return false }
    return filled.count { headings.isKnown(record.fields[$0]) } * 2 > filled.count
  }

  /// Pages that were pasted together repeat their header.
  private func isHeader(_ record: LedgerRecord) -> Bool {
    Field.required.allSatisfy { field in
      guard let index = layout.fields[field]?.index, index < record.fields.count else { return false }
      return headings.isName(record.fields[index], of: field)
    }
  }
}
