package import TextForms

/// A ledger whose columns are understood. Its rows are taken from the text one by one, as often as they are needed, so
/// that they are never all in memory.
package struct ParsedLedger: Sendable {
  package let name: String
  package let encoding: TextEncoding
  package let delimiter: Delimiter
  package let layout: LedgerLayout
  package let headings: Headings
  /// Rows below the header that are no contracts.
  package private(set) var skipped: [SkippedRow] = []
  package private(set) var rowCount = 0
  private let text: [UInt8]

  init(
    name: String, encoding: TextEncoding, delimiter: Delimiter, layout: LedgerLayout, headings: Headings,
    text: [UInt8]
  ) {
    self.name = name
    self.encoding = encoding
    self.delimiter = delimiter
    self.layout = layout
    self.headings = headings
    self.text = text
  }

  /// The rows that are contracts, in order.
  package func forEachRow(_ visit: (LedgerRow) throws -> Void) throws {
    var reader = CSVReader(text, delimiter: delimiter)
    var above: LedgerRow?
    while let record = try reader.next() {
      guard record.row > layout.headerRow, reasonToSkip(record) == nil else { continue }
      let row = LedgerRow(record, layout, above: above, ditto: headings.values.ditto)
      try visit(row)
      above = row
    }
  }

  /// Reads all of it once, so that a fault near its end is known before anything is done.
  mutating func survey() throws(CSVFault) {
    var reader = CSVReader(text, delimiter: delimiter)
    var lastRow = 0
    while let record = try reader.next() {
      guard record.row > layout.headerRow else { continue }
      lastRow = record.row
      if let reason = reasonToSkip(record) {
        skipped.append(SkippedRow(row: record.row, reason: reason))
      } else {
        rowCount += 1
      }
    }
    // Spreadsheets write rows to the last one that ever held something.
    while skipped.last?.reason == .blank, skipped.last?.row == lastRow {
      skipped.removeLast()
      lastRow -= 1
    }
  }

  private func reasonToSkip(_ record: CSVRecord) -> SkippedRow.Reason? {
    let filled = record.fields.indices.filter { !record.fields[$0].isBlank }
    guard let first = filled.first else { return .blank }
    let identity = [LedgerField.number, .title].compactMap { layout.fields[$0]?.index }.filter(filled.contains)
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
  private func continuesHeader(_ record: CSVRecord, _ filled: [Int], _ identity: [Int]) -> Bool {
    guard record.row <= layout.headerRow + 2, identity.isEmpty, filled.count >= 2 else { return false }
    return filled.count { headings.isKnown(record.fields[$0]) } * 2 > filled.count
  }

  /// Pages that were pasted together repeat their header.
  private func isHeader(_ record: CSVRecord) -> Bool {
    [LedgerField.number, .title].allSatisfy { field in
      guard let index = layout.fields[field]?.index, index < record.fields.count else { return false }
      return headings.isName(record.fields[index], of: field)
    }
  }
}
