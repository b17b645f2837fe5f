extension RecordChange {
  /// Whether it changes one of the fields, or records them anew: what stands there already is done no more by it.
  func touches(_ keys: [String], in transaction: RegisterTransaction) throws -> Bool {
    guard let before = try before(in: transaction) else { return true }
    return !changed(keys, since: before).isEmpty
  }
}
