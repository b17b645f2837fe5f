/// A range as the library counts: everything from 0.
struct LibraryRange {
  let firstRow: UInt32
  let lastRow: UInt32
  let firstColumn: UInt16
  let lastColumn: UInt16

  init(_ range: CellRange) {
    firstRow = UInt32(clamping: range.rows.lowerBound - 1)
    lastRow = UInt32(clamping: range.rows.upperBound - 1)
    firstColumn = UInt16(clamping: range.columns.lowerBound)
    lastColumn = UInt16(clamping: range.columns.upperBound)
  }
}
