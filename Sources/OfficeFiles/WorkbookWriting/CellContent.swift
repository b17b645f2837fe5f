/// What a file holds of the value of a cell.
enum CellContent {
  case empty
  case text(String)
  case number(Int64)

  /// The largest number that a spreadsheet keeps whole.
  private static let largest: Int64 = 999_999_999_999_999
  /// 1 March 1900: before it, a spreadsheet counts a day that never was.
  private static let firstDay: Int32 = -25_508

  init(_ value: WorkbookSheet.Cell.Value) {
    switch value {
    case .empty: self = .empty
    case .text(let text): self = text.isEmpty ? .empty : .text(text)
    case .number(let number):
      self = number.magnitude <= Self.largest.magnitude ? .number(number) : .text(String(number))
    case .day(let day):
      self = day.dayNumber >= Self.firstDay ? .number(Int64(day.dayNumber) + 25_569) : .text(day.description)
    }
  }
}
