internal import GRDB
internal import GRDBSQLite

/// A statement that is bound and read straight through SQLite: for the half a million rows behind one report, and as
/// many entries of a journal, a boxed value for each column would cost more than the work itself.
final class DirectStatement {
  private let db: Database
  private let statement: Statement
  private let handle: SQLiteStatement

  /// - Parameter isKept: it is prepared once for the connection. Only where no two of the same text run at a time, and the
  ///   texts are few.
  init(_ db: Database, _ sql: String, isKept: Bool = false) throws {
    self.db = db
    statement = try isKept ? db.cachedStatement(sql: sql) : db.makeStatement(sql: sql)
    handle = statement.sqliteStatement
  }

  /// Whether there is a row.
  func step() throws -> Bool {
    let code = sqlite3_step(handle)
    guard code == SQLITE_ROW || code == SQLITE_DONE else {
      let message = sqlite3_errmsg(db.sqliteConnection).map { String(cString: $0) }
      sqlite3_reset(handle)
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
    return code == SQLITE_ROW
  }

  /// Runs a statement that gives no rows.
  func run() throws {
    _ = try step()
    sqlite3_reset(handle)
  }

  func reset() { sqlite3_reset(handle) }

  /// The first column of the first row.
  func firstInteger() throws -> Int64? {
    defer { sqlite3_reset(handle) }
    return try step() ? optional(0) : nil
  }
}

extension DirectStatement {
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  func bind(_ index: Int32, _ value: Int64?) {
    if let value { sqlite3_bind_int64(handle, index, value) } else { sqlite3_bind_null(handle, index) }
  }

  func bind(_ index: Int32, _ flag: Bool?) { bind(index, flag.map { $0 ? 1 : 0 }) }

  func bind(_ index: Int32, text: String?) {
    guard var text else { return bind(index, Int64?.none) }
    text.withUTF8 { bind(index, text: $0) }
  }

  func bind(_ index: Int32, text bytes: [UInt8]?) {
    guard let bytes else { return bind(index, Int64?.none) }
    bytes.withUnsafeBufferPointer { bind(index, text: $0) }
  }

  func bind(_ index: Int32, blob bytes: [UInt8]?) {
    guard let bytes else { return bind(index, Int64?.none) }
    bytes.withUnsafeBytes { bytes in
      _ = sqlite3_bind_blob64(handle, index, bytes.baseAddress, UInt64(bytes.count), Self.transient)
    }
  }

  /// With its length, so that even a NUL comes back as it was hashed.
  private func bind(_ index: Int32, text bytes: UnsafeBufferPointer<UInt8>) {
    bytes.withMemoryRebound(to: CChar.self) { characters in
      // An empty text is no null.
      guard let start = characters.baseAddress else {
        sqlite3_bind_text64(handle, index, "", 0, Self.transient, UInt8(SQLITE_UTF8))
        return
      }
      sqlite3_bind_text64(
        handle, index, start, UInt64(characters.count), Self.transient, UInt8(SQLITE_UTF8))
    }
  }
}

extension DirectStatement {
  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  func optional(_ column: Int32) -> Int64? { isNull(column) ? nil : sqlite3_column_int64(handle, column) }

  func flag(_ column: Int32) -> Bool? { optional(column).map { $0 != 0 } }

  /// The stored bytes of text and blobs alike, never decoded and encoded again: they are what was hashed.
  func bytes(_ column: Int32) -> [UInt8]? {
    guard !isNull(column) else { return nil }
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(sqlite3_column_bytes(handle, column))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  func text(_ column: Int32) -> String? {
    guard let start = sqlite3_column_text(handle, column) else { return nil }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }
}
