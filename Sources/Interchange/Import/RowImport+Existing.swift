internal import Registry

extension RowImport {
  /// A record that is there, with what held of it when the change begins to hold.
  struct Existing {
    let record: RecordID
    let body: JSONObject
    /// SHA-256 of the files from which what is recorded of it came.
    let files: Set<String>
  }

  func existing(_ kind: RecordKind, number: String) throws -> Existing? {
    guard let record = try transaction.reader.find(kind, number: number, at: transaction.sequence) else {
      return nil
    }
    let timeline = try transaction.reader.timeline(of: record, at: transaction.sequence)
    let held =
      switch effect {
      case .change(let day): timeline.last { $0.effectiveFrom.map { $0 <= day } ?? true } ?? timeline.first
      case .correction: timeline.first
      }
    return Existing(
      record: record, body: held?.body ?? [:],
      files: Set(timeline.compactMap { $0.body?["source"]?.object?["sha256"]?.text }))
  }

  /// Records what differs; what the ledger leaves empty stays.
  ///
  /// - Returns: the keys of the fields that changed.
  func edit(_ existing: Existing, to fields: JSONObject, without removed: [String] = [], row: RowPlace) throws
    -> [String]
  {
    var changes: RegisterTransaction.Changes = [:]
    for (key, value) in fields where existing.body[key] != value { changes[key] = .some(value) }
    for key in removed where existing.body[key] != nil { changes[key] = .some(nil) }
    guard !changes.isEmpty else { return [] }
    let keys = changes.keys.sorted()
    changes["source"] = .some(.object(source.fact(row)))
    try transaction.edit(existing.record, changes, effect: effect)
    return keys
  }
}
