internal import CXlsxWriter

/// Takes the rows of a streamed sheet, cell by cell from the first column on, and each after the one before.
package final class StreamedRows {
  private let cells: CellWriting
  private let formats: [UnsafeMutablePointer<lxw_format>?]
  private var row: Int
  private var column = 0

  init(below row: Int, _ cells: CellWriting, _ formats: [UnsafeMutablePointer<lxw_format>?]) {
    self.row = row
    self.cells = cells
    self.formats = formats
  }

  /// The next cell of the row, in the style of its column.
  package func add(_ value: WorkbookSheet.Cell.Value) throws(OfficeWriteFault) {
    guard row < OfficeLimits.standard.rows else { throw .tooManyRows(sheet: cells.sheet, count: row + 1) }
    let format = column < formats.count ? formats[column] : nil
    try cells.write(value, UInt32(row), UInt16(column), format)
    column += 1
  }

  package func endRow() {
    row += 1
    column = 0
  }
}
