internal import GRDB
public import Registry

/// What verifying a register found.
public struct RegisterVerification: Sendable {
  public let entries: Int64
  public let redacted: Int64
  public let head: JournalHead
  public let chain: [JournalVerification.Fault]
  public let projections: [ProjectionDifference]
  /// Stored files that are missing or altered, with the entry that first names each.
  public let content: [ContentDifference]

  public var holds: Bool { chain.isEmpty && projections.isEmpty && content.isEmpty }
}

public struct ProjectionDifference: Sendable, Equatable {
  public let table: String
  /// The entry from which the row follows; 0 when the table itself is not as it was made.
  public let sequence: Int64
}

public struct ContentDifference: Sendable, Equatable {
  public let sequence: Int64
  public let error: StoreError
}

extension SQLiteStore {
  /// Walks the chain, then makes the projections anew beside the real ones and compares, then the stored files.
  ///
  /// - Parameter progress: entries walked so far.
  public func verify(
    expecting expected: JournalHead? = nil, progress: (Int64) -> Void = { _ in }
  ) throws -> RegisterVerification {
    do {
      return try queue.writeWithoutTransaction { db in
        try inSnapshot(db) { try verify(db, expecting: expected, progress: progress) }
      }
    } catch { throw StoreError.mapped(error, path: path) }
  }

  /// Makes the projections anew from the journal.
  public func rebuild(progress: (Int64) -> Void = { _ in }) throws {
    do {
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          try Self.makeProjections(db, registry: registry, progress: progress)
          return .commit
        }
        try Self.wipe(db, path: path)
      }
    } catch { throw StoreError.mapped(error, path: path) }
  }

  /// Makes the projections of a register that an older version of the program kept in another shape.
  static func upgrade(_ path: String, registry: RecordID, patience: Double) throws {
    let queue = try DatabaseQueue(path: path, configuration: configuration(readOnly: false, patience: patience))
    try queue.inTransaction(.immediate) { db in
      // Another process may have been first.
      guard try RegisterFile.schemaVersion(db) < Schema.version else { return .rollback }
      try makeProjections(db, registry: registry)
      try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
      return .commit
    }
    try queue.close()
  }

  /// All that follows from the journal is dropped, tables of older versions included, and made anew.
  private static func makeProjections(
    _ db: Database, registry: RecordID, progress: (Int64) -> Void = { _ in }
  ) throws {
    let tables = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_master
        WHERE type = 'table' AND name NOT IN ('register', 'journal') AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
        """)
    for table in tables { try db.execute(sql: "DROP TABLE main.\(table.quotedDatabaseIdentifier)") }
    for table in ProjectionTable.allCases { try table.create(db, in: "main") }
    try replay(db, registry: registry, into: "main", progress: progress)
  }

  /// SHA-256 of each projection as it is and as the journal gives it.
  public func projectionDigests(
    progress: (Int64) -> Void = { _ in }
  ) throws -> [(table: String, stored: Digest, rebuilt: Digest)] {
    do {
      return try queue.writeWithoutTransaction { db in
        try inSnapshot(db) {
          try makeFresh(db, progress: progress)
          return try ProjectionTable.allCases.map { table in
            let stored = try isAsMade(db, table) ? try digest(db, table, in: "main") : .zero
            return (table.rawValue, stored, try digest(db, table, in: "temp"))
          }
        }
      }
    } catch { throw StoreError.mapped(error, path: path) }
  }

  /// Reads in one transaction and leaves nothing behind but temporary tables, which go with the connection.
  private func inSnapshot<Value>(_ db: Database, _ body: () throws -> Value) throws -> Value {
    var value: Value?
    try db.inTransaction(.deferred) {
      value = try body()
      return .rollback
    }
    guard let value else { throw StoreError.sqlite(path: path, detail: "no result") }
    return value
  }

  private func verify(
    _ db: Database, expecting expected: JournalHead?, progress: (Int64) -> Void
  ) throws -> RegisterVerification {
    var chain = JournalVerification(registry: registry, expected: expected)
    var files: [(sequence: Int64, sha256: String)] = []
    var named: Set<String> = []
    try JournalRow.walk(db, registry: registry) { sequence, entry in
      guard let entry else {
        chain.unreadable(sequence: sequence)
        return true
      }
      chain.check(entry)
      for sha256 in Self.files(of: entry) where named.insert(sha256).inserted {
        files.append((entry.sequence, sha256))
      }
      if chain.entries % 1000 == 0 { progress(chain.entries) }
      return true
    }
    chain.finish()
    let projections = chain.faults.isEmpty ? try projectionDifferences(db, progress: progress) : []
    var missing: [ContentDifference] = []
    for file in files {
      do throws(StoreError) { try content.verify(file.sha256) } catch {
        missing.append(ContentDifference(sequence: file.sequence, error: error))
      }
    }
    return RegisterVerification(
      entries: chain.entries, redacted: chain.redacted, head: chain.head, chain: chain.faults,
      projections: projections, content: missing)
  }

  /// What an entry names in the content store.
  private static func files(of entry: JournalEntry) -> [String] {
    let files: (JSONObject) -> [String]
    switch entry.kind {
    case .document: files = { [Document(body: $0).sha256] }
    case .observation: files = { Observation(body: $0).files.map(\.storedSHA256) }
    case .report: files = { Report(body: $0).storedFiles }
    default: return []
    }
    return (try? entry.body()).map(files) ?? []
  }

  private func projectionDifferences(_ db: Database, progress: (Int64) -> Void) throws
    -> [ProjectionDifference]
  {
    try makeFresh(db, progress: progress)
    var differences: [ProjectionDifference] = []
    for table in ProjectionTable.allCases {
      let name = table.rawValue
      guard try isAsMade(db, table) else {
        differences.append(ProjectionDifference(table: name, sequence: 0))
        continue
      }
      for (left, right) in [("main", "temp"), ("temp", "main")] {
        let sequences = try Int64.fetchAll(
          db,
          sql: """
            SELECT DISTINCT \(table.entryColumn) FROM
              (SELECT * FROM \(left).\(name) EXCEPT SELECT * FROM \(right).\(name)) ORDER BY 1 LIMIT 20
            """)
        for sequence in sequences {
          let difference = ProjectionDifference(table: name, sequence: sequence)
          if !differences.contains(difference) { differences.append(difference) }
        }
      }
    }
    return differences
  }

  /// Whether a table and its indexes are there and like those that were made anew.
  private func isAsMade(_ db: Database, _ table: ProjectionTable) throws -> Bool {
    func definitions(_ schema: String) throws -> [String] {
      try String.fetchAll(
        db, sql: "SELECT sql FROM \(schema) WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY type, name",
        arguments: [table.rawValue])
    }
    return try definitions("main.sqlite_master") == definitions("temp.sqlite_master")
  }

  private func makeFresh(_ db: Database, progress: (Int64) -> Void) throws {
    for table in ProjectionTable.allCases { try table.create(db, in: "temp") }
    try Self.replay(db, registry: registry, into: "temp", progress: progress)
  }

  private static func replay(
    _ db: Database, registry: RecordID, into schema: String, progress: (Int64) -> Void
  ) throws {
    let projector = try Projector(db, schema: schema)
    try JournalRow.walk(db, registry: registry) { sequence, entry in
      guard let entry else { throw StoreError.damaged(sequence: sequence) }
      var body: JSONObject?
      if entry.content != nil {
        guard let stored = try? entry.body() else { throw StoreError.damaged(sequence: sequence) }
        body = Upcasting.current(entry.kind, format: entry.format, stored)
      }
      try projector.project(entry, body: body)
      if sequence % 1000 == 0 { progress(sequence) }
      return true
    }
  }

  /// Over the rows in their order, each column with its type, so that equal digests mean equal tables.
  private func digest(_ db: Database, _ table: ProjectionTable, in schema: String) throws -> Digest {
    var state = Digest.zero
    let rows = try Row.fetchCursor(
      db, sql: "SELECT * FROM \(schema).\(table.rawValue) ORDER BY \(table.order)")
    while let row = try rows.next() {
      let line = row.databaseValues.map(\.description).joined(separator: "\u{1F}")
      state = Digest.of(state.bytes, Array(line.utf8))
    }
    return state
  }
}
