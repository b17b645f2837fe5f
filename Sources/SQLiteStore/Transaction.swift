internal import GRDB
internal import Registry

/// One transaction over a register's file.
final class Transaction {
  let db: Database
  let registry: RecordID
  let catalogues: CatalogueMemory
  /// An entry was erased: its bytes must leave the file as well.
  private(set) var hasErased = false
  private var queries: [TransactionQuery: DirectStatement] = [:]
  /// Prepared to read the records of a kind, and not at it.
  let idleRecords = IdleStatements(TransactionQuery.records)
  let idleTimelines = IdleStatements(TransactionQuery.timelines)
  private var writing: (insertion: DirectStatement, projector: Projector)?

  init(db: Database, registry: RecordID, catalogues: CatalogueMemory = CatalogueMemory()) {
    self.db = db
    self.registry = registry
    self.catalogues = catalogues
  }

  func statement(_ query: TransactionQuery) throws -> DirectStatement {
    if let statement = queries[query] { return statement }
    let statement = try DirectStatement(db, query.sql, isKept: true)
    queries[query] = statement
    return statement
  }
}

extension Transaction: RegisterWriting {
  func append(_ entry: JournalEntry, body: JSONObject) throws {
    if writing == nil { writing = (try JournalRow.insertion(db), try Projector(db)) }
    guard let writing else { return }
    try JournalRow.insert(entry, by: writing.insertion)
    try writing.projector.project(entry, body: body)
  }

  func erase(_ sequence: Int64) throws {
    hasErased = true
    catalogues.forget()
    try db.execute(
      sql: "UPDATE journal SET body = NULL, salt = NULL WHERE sequence = ?", arguments: [sequence])
    try db.execute(
      sql: "UPDATE record_version SET number = NULL, isRetired = 1 WHERE seqFrom = ?", arguments: [sequence])
    for table in [ProjectionTable.subjectVersion, .ndaVersion, .relatedVersion, .assessmentVersion] {
      try db.execute(sql: "DELETE FROM \(table.rawValue) WHERE seqFrom = ?", arguments: [sequence])
    }
  }
}
