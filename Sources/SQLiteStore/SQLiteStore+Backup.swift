internal import GRDB
public import Registry

extension SQLiteStore {
  /// Copies the register as it is at one moment, and its stored files, to `path` and `<path>.files/`.
  ///
  /// Stored files go first: an entry in the copy never names one that is not there.
  @discardableResult
  public func backup(to path: String) throws -> JournalHead {
    try RegisterFile.checkPlace(path)
    Leftovers.remove(of: path)
    let unfinished = try RegisterFile.makeUnfinished(for: path)
    // It goes at the end of the scope, not after its last use: until then, nobody else may take it for a leftover.
    defer { withExtendedLifetime(unfinished) {} }
    do {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "VACUUM INTO ?", arguments: [unfinished.path])
      }
      try content.copy(to: ContentStore(folder: path + ".files"))
      let copy = try SQLiteStore(opening: unfinished.path, readOnly: true)
      let head = try copy.queue.read { db in try Transaction(db: db, registry: registry).head() }
      try copy.queue.close()
      try RegisterFile.publish(unfinished, as: path)
      return head
    } catch { throw StoreError.mapped(error, path: path) }
  }

  /// Makes a register at `path` from a backup, once the backup verifies. Nothing is overwritten.
  @discardableResult
  public static func restore(_ backup: String, to path: String) throws -> JournalHead {
    try RegisterFile.checkPlace(path)
    let source = try SQLiteStore(opening: backup, readOnly: true)
    let verification = try source.verify()
    let atFault =
      verification.chain.first?.sequence ?? verification.projections.first?.sequence
      ?? verification.content.first?.sequence
    if let atFault { throw StoreError.backupDoesNotVerify(path: backup, sequence: atFault) }
    return try source.backup(to: path)
  }
}
