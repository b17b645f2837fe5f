/// Takes the rows of one kind of ledger in, one after another.
protocol RowImporting<Field> {
  associatedtype Field: LedgerField

  var intake: LedgerIntake<Field> { get }

  /// What a row needs is checked before anything of it is recorded.
  mutating func take(_ row: LedgerRow<Field>) throws
}
