extension RecordChange {
  /// What holds of the record without the change, from the day of the change on; nil of a new one.
  func held(in transaction: RegisterTransaction) throws -> JSONObject? {
    guard !isNew else { return nil }
    let timeline = try transaction.reader.timeline(of: record, at: transaction.sequence)
    let held = timeline.last { version in
      guard let start = version.effectiveFrom else { return true }
      return effectiveFrom.map { start <= $0 } ?? false
    }
    return (held ?? timeline.first)?.body
  }

  /// Whether it changes one of the fields, or records them anew: what stands there already is done no more by it.
  func touches(_ keys: [String], in transaction: RegisterTransaction) throws -> Bool {
    guard let held = try held(in: transaction) else { return true }
    return keys.contains { held[$0] != body[$0] }
  }
}
