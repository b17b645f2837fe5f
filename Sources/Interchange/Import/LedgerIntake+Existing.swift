internal import Registry

extension LedgerIntake {
  func existing(_ kind: RecordKind, number: String) throws -> ExistingRecord? {
    try transaction.existing(kind, number: number, effect: effect)
  }

  /// Records what differs; what the ledger leaves empty stays.
  ///
  /// - Returns: the keys of the fields that changed.
  func edit(
    _ existing: ExistingRecord, to fields: JSONObject, without removed: [String] = [], row: RowPlace,
    column: LedgerColumn? = nil
  ) throws -> [String] {
    try transaction.edit(
      existing, to: fields, without: removed, source: source.fact(row, column: column), effect: effect)
  }

  /// Adds a record that comes with a row, or edits the one that is recorded under its number.
  ///
  /// - Returns: the keys that changed, after the name of the kind; that name alone where the record is new.
  mutating func companion(
    _ companion: Companion, _ fields: JSONObject, _ existing: ExistingRecord?, without removed: [String] = [],
    row: RowPlace, column: LedgerColumn?
  ) throws -> [String] {
    guard let existing else {
      var fields = fields
      fields["source"] = .object(source.fact(row, column: column))
      try transaction.add(companion.kind, fields)
      outcome[companion].added += 1
      return [companion.kind.rawValue]
    }
    let changes = try edit(existing, to: fields, without: removed, row: row, column: column)
    if !changes.isEmpty { outcome[companion].changed += 1 }
    return changes.map { "\(companion.kind.rawValue).\($0)" }
  }
}
