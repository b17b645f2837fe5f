internal import OfficeFiles

/// The rows of one sheet of a workbook.
struct SheetRows: RowSource {
  /// For messages.
  let name: String
  let workbook: Workbook
  let sheet: Workbook.Sheet
  let shape: SheetShape

  func reader() throws(InterchangeError) -> any RowReader {
    do { return Reader(name: name, sheet: try workbook.rows(of: sheet), merged: MergedCells(shape.merged)) } catch {
      throw .office(file: name, error)
    }
  }

  private struct Reader: RowReader {
    /// Files leave empty rows out; more of them than this in a row say no more.
    static let mostEmpty = 100

    let name: String
    let sheet: SheetReader
    var merged: MergedCells
    var ahead: SheetRow?
    var lastRow = 0

    mutating func next() throws(InterchangeError) -> LedgerRecord? {
      if ahead == nil {
        do { ahead = try sheet.next() } catch { throw .office(file: name, error) }
      }
      guard let row = ahead else { return nil }
      if row.row > lastRow + 1 {
        lastRow = max(lastRow + 1, row.row - Self.mostEmpty)
        if lastRow < row.row { return LedgerRecord(row: lastRow, fields: []) }
      }
      lastRow = row.row
      ahead = nil
      return record(row)
    }

    private mutating func record(_ row: SheetRow) -> LedgerRecord {
      var fields = [String](repeating: "", count: (row.cells.last?.column ?? -1) + 1)
      var origins: [Int: CellOrigin] = [:]
      for cell in row.cells {
        fields[cell.column] = cell.value == .notComputed ? "=" + (cell.formula?.text ?? "") : cell.value.text
        origins[cell.column] = cell.origin
      }
      let covered = merged.covering(row.row, fields: fields)
      return LedgerRecord(
        row: row.row, fields: fields, origins: origins, merged: covered.texts, spans: covered.spans,
        isHidden: row.isHidden)
    }
  }
}

extension SheetCell {
  fileprivate var origin: CellOrigin? {
    switch value {
    case .notComputed: .notComputed
    case .error: .error
    case .text, .number, .boolean: formula.map { .formula($0.text) }
    case .day: formula.map { .formula($0.text) } ?? .day
    }
  }
}
