internal import Foundation
internal import GRDB
public import Registry

/// A register in one SQLite file, with its stored files beside it in `<file>.files/`.
public final class SQLiteStore: Store {
  public let path: String
  public let registry: RecordID
  let queue: DatabaseQueue
  private let catalogues = CatalogueMemory()
  /// Of a file that is read without a lock; nil of one that SQLite guards itself.
  private let stamp: [Int]?

  public var content: ContentStore { ContentStore(folder: path + ".files") }

  /// Opens a register that is there.
  ///
  /// - Parameter patience: seconds to wait for another process that writes.
  public convenience init(opening path: String, readOnly: Bool = false, patience: Double = 10) throws {
    try self.init(opening: path, readOnly: readOnly, patience: patience, isWritable: RegisterFile.isWritable)
  }

  /// - Parameter isWritable: whether files can be made in a folder.
  init(opening path: String, readOnly: Bool, patience: Double, isWritable: (String) -> Bool) throws {
    try RegisterFile.checkPresent(path)
    self.path = path
    do {
      // Nobody can write there, and SQLite's log cannot be made beside it.
      let isImmutable = RegisterFile.isImmutable(path, isWritable: isWritable)
      stamp = isImmutable ? RegisterFile.stamp(of: path) : nil
      queue = try DatabaseQueue(
        path: isImmutable ? RegisterFile.immutableName(of: path) : path,
        configuration: Self.configuration(readOnly: readOnly || isImmutable, patience: patience))
      let (identity, version) = try queue.read { db in
        (try RegisterFile.identity(db, path: path), try RegisterFile.schemaVersion(db))
      }
      registry = identity
      if version < Schema.version {
        guard !isImmutable else { throw StoreError.older(path: path) }
        try Self.upgrade(path, registry: identity, patience: patience)
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Makes a register whose first entries are those that `first` records. It appears under its name only when all of
  /// it is on disk.
  public static func create(
    at path: String, registry: RecordID, first: @Sendable (any RegisterWriting) throws -> Void
  ) throws {
    try RegisterFile.checkPlace(path)
    Leftovers.remove(of: path)
    let unfinished = try RegisterFile.makeUnfinished(for: path)
    // It goes at the end of the scope, not after its last use: until then, nobody else may take it for a leftover.
    defer { withExtendedLifetime(unfinished) {} }
    do {
      let queue = try DatabaseQueue(path: unfinished.path, configuration: configuration(readOnly: false))
      try queue.inTransaction(.immediate) { db in
        try Schema.create(db)
        try db.execute(sql: "INSERT INTO register VALUES (?)", arguments: [Data(registry.bytes)])
        try first(Transaction(db: db, registry: registry))
        return .commit
      }
      try queue.close()
      try RegisterFile.publish(unfinished, as: path)
    } catch {
      throw StoreError.mapped(error, path: path)
    }
  }

  public func read<Value: Sendable>(
    _ body: @Sendable (any RegisterReading) throws -> Value
  ) async throws -> Value {
    do {
      let value = try await queue.read { [registry, catalogues] db in
        try body(Transaction(db: db, registry: registry, catalogues: catalogues))
      }
      try checkUnchanged()
      return value
    } catch {
      try checkUnchanged()
      throw StoreError.mapped(error, path: path)
    }
  }

  /// What was read without a lock holds only if nobody wrote meanwhile.
  private func checkUnchanged() throws {
    if let stamp, RegisterFile.stamp(of: path) != stamp { throw StoreError.busy(path: path) }
  }

  public func write<Value: Sendable>(
    _ body: @Sendable (any RegisterWriting) throws -> Value
  ) async throws -> Value {
    Leftovers.remove(of: path)
    do {
      return try await queue.writeWithoutTransaction { [registry, path, catalogues] db in
        let transaction = Transaction(db: db, registry: registry, catalogues: catalogues)
        var value: Value?
        try db.inTransaction(.immediate) {
          value = try body(transaction)
          return .commit
        }
        if transaction.hasErased { try Self.wipe(db, path: path) }
        guard let value else { throw StoreError.sqlite(path: path, detail: "no result") }
        return value
      }
    } catch { throw StoreError.mapped(error, path: path) }
  }

  /// Writes the file anew, so that what was erased stands in no free page, no slack and no log of it.
  static func wipe(_ db: Database, path: String) throws {
    do {
      try db.execute(sql: "VACUUM")
      _ = try db.checkpoint(.truncate)
    } catch { throw StoreError.erasedBytesRemain(path: path) }
  }

  static func configuration(readOnly: Bool, patience: Double = 10) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    // Judging reads in key order once; a large cache would only fill memory.
    configuration.prepareDatabase { db in
      guard !readOnly else { return }
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      // GRDB's own choice for WAL, NORMAL, can lose the last commits when the power fails.
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try db.execute(sql: "PRAGMA secure_delete = ON")
    }
    return configuration
  }
}

extension StoreError {
  /// Errors of the driver in our words; all others as they are.
  static func mapped(_ error: any Error, path: String) -> any Error {
    error is DatabaseError ? StoreError(error, path: path) : error
  }

  init(_ error: any Error, path: String) {
    if let known = error as? StoreError {
      self = known
      return
    }
    guard let failure = error as? DatabaseError else {
      self = .sqlite(path: path, detail: "\(error)")
      return
    }
    self =
      switch failure.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
      case .SQLITE_FULL: .full(path: path)
      // SQLite cannot tell why its files beside the register could not be made.
      case .SQLITE_IOERR where RegisterFile.isDiskFull(at: path): .full(path: path)
      case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: .notWritable(path: path)
      case .SQLITE_NOTADB: .notARegister(path: path)
      default: .sqlite(path: path, detail: failure.message ?? failure.resultCode.description)
      }
  }
}
