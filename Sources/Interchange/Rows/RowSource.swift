/// Where the rows of a ledger stand. Each reader begins with the first row, so that rows need never be kept.
protocol RowSource: Sendable {
  func reader() throws(InterchangeError) -> any RowReader
}

protocol RowReader {
  /// The next row, empty ones included; nil after the last.
  mutating func next() throws(InterchangeError) -> LedgerRecord?
}
