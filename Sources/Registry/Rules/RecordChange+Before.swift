internal import TextForms

extension RecordChange {
  /// What holds without the change on the day from which it holds; nil: nothing, or it was retired.
  func before(in transaction: RegisterTransaction) throws -> JSONObject? {
    guard !isNew else { return nil }
    let timeline = try transaction.reader.timeline(of: record, at: transaction.sequence)
    let holding = timeline.last { version in
      guard let from = version.effectiveFrom else { return true }
      return effectiveFrom.map { from <= $0 } ?? false
    }
    return holding?.isRetired == true ? nil : holding?.body
  }

  /// The keys among some of which the value differs from what stood there before.
  func changed(_ keys: [String], since before: JSONObject?) -> [String] {
    keys.filter { body[$0] != before?[$0] }
  }
}
