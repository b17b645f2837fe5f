internal import CXlsxWriter

/// Writes the cells of one sheet.
struct CellWriting {
  let sheet: String
  let target: UnsafeMutablePointer<lxw_worksheet>
  /// The largest number that a spreadsheet keeps whole.
  private static let largest: Int64 = 999_999_999_999_999
  /// 1 March 1900: before it, a spreadsheet counts a day that never was.
  private static let firstDay: Int32 = -25_508

  /// - Parameters:
  ///   - row: from 0, as is `column`.
  ///   - format: of a `FormatTable`. The library looks up one that equals another anew for each cell.
  func write(
    _ value: WorkbookSheet.Cell.Value, _ row: UInt32, _ column: UInt16, _ format: UnsafeMutablePointer<lxw_format>?
  ) throws(OfficeWriteFault) {
    switch value {
    case .empty:
      try BookWriting.check(worksheet_write_blank(target, row, column, format))
    case .text(let text):
      try write(text, row, column, format)
    case .number(let number) where number.magnitude <= Self.largest.magnitude:
      try BookWriting.check(worksheet_write_number(target, row, column, Double(number), format))
    case .number(let number):
      try write(String(number), row, column, format)
    case .day(let day) where day.dayNumber >= Self.firstDay:
      try BookWriting.check(worksheet_write_number(target, row, column, Double(day.dayNumber) + 25_569, format))
    case .day(let day):
      try write(day.description, row, column, format)
    }
  }

  private func write(
    _ text: String, _ row: UInt32, _ column: UInt16, _ format: UnsafeMutablePointer<lxw_format>?
  ) throws(OfficeWriteFault) {
    guard !text.isEmpty else {
      return try BookWriting.check(worksheet_write_blank(target, row, column, format))
    }
    guard !SheetRules.isTooLong(text) else {
      throw .textTooLong(sheet: sheet, cell: ColumnLetter.name(Int(column)) + String(Int(row) + 1))
    }
    // Costs no copy, as it would to pass the text as an argument.
    let answer = CellText.written(text).withCString { worksheet_write_string(target, row, column, $0, format) }
    try BookWriting.check(answer)
  }
}
