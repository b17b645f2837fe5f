internal import Registry

/// A record that is there, with what held of it when the change begins to hold.
struct ExistingRecord {
  let record: RecordID
  let body: JSONObject
  /// SHA-256 of the files from which what is recorded of it came.
  let files: Set<String>
}

extension RegisterTransaction {
  func existing(_ kind: RecordKind, number: String, effect: Effect) throws -> ExistingRecord? {
    guard let record = try reader.find(kind, number: number, at: sequence) else { return nil }
    let timeline = try reader.timeline(of: record, at: sequence)
    let held =
      switch effect {
      case .change(let day): timeline.last { $0.effectiveFrom.map { $0 <= day } ?? true } ?? timeline.first
      case .correction: timeline.first
      }
    return ExistingRecord(
      record: record, body: held?.body ?? [:],
      files: Set(timeline.compactMap { $0.body?["source"]?.object?["sha256"]?.text }))
  }

  /// Records what differs, with where it comes from; what is left empty stays.
  ///
  /// - Returns: the keys of the fields that changed.
  func edit(
    _ existing: ExistingRecord, to fields: JSONObject, without removed: [String] = [], source: JSONObject,
    effect: Effect
  ) throws -> [String] {
    var changes: Changes = [:]
    for (key, value) in fields where existing.body[key] != value { changes[key] = .some(value) }
    for key in removed where existing.body[key] != nil { changes[key] = .some(nil) }
    guard !changes.isEmpty else { return [] }
    let keys = changes.keys.sorted()
    changes["source"] = .some(.object(source))
    try edit(existing.record, changes, effect: effect)
    return keys
  }
}
