internal import Registry

/// A record that is there, with what held of it when the change begins to hold.
struct ExistingRecord {
  let record: RecordID
  let body: JSONObject
  /// SHA-256 of the files from which what is recorded of it came.
  let files: Set<String>
}

extension LedgerIntake {
  func existing(_ kind: RecordKind, number: String) throws -> ExistingRecord? {
    guard let record = try transaction.reader.find(kind, number: number, at: transaction.sequence) else {
      return nil
    }
    let timeline = try transaction.reader.timeline(of: record, at: transaction.sequence)
    let held =
      switch effect {
      case .change(let day): timeline.last { $0.effectiveFrom.map { $0 <= day } ?? true } ?? timeline.first
      case .correction: timeline.first
      }
    return ExistingRecord(
      record: record, body: held?.body ?? [:],
      files: Set(timeline.compactMap { $0.body?["source"]?.object?["sha256"]?.text }))
  }

  /// Records what differs; what the ledger leaves empty stays.
  ///
  /// - Returns: the keys of the fields that changed.
  func edit(
    _ existing: ExistingRecord, to fields: JSONObject, without removed: [String] = [], row: RowPlace,
    column: LedgerColumn? = nil
  ) throws -> [String] {
    var changes: RegisterTransaction.Changes = [:]
    for (key, value) in fields where existing.body[key] != value { changes[key] = .some(value) }
    for key in removed where existing.body[key] != nil { changes[key] = .some(nil) }
    guard !changes.isEmpty else { return [] }
    let keys = changes.keys.sorted()
    changes["source"] = .some(.object(source.fact(row, column: column)))
    try transaction.edit(existing.record, changes, effect: effect)
    return keys
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
