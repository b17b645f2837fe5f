internal import Foundation
internal import GRDB
internal import Registry
internal import TextForms

/// One transaction over a register's file.
final class Transaction: RegisterReading {
  let db: Database
  let registry: RecordID
  /// An entry was erased: its bytes must leave the file as well.
  private(set) var hasErased = false
  private var writing: (insertion: DirectStatement, projector: Projector)?

  init(db: Database, registry: RecordID) {
    self.db = db
    self.registry = registry
  }

  func head() throws -> JournalHead {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: "SELECT sequence, hash FROM journal WHERE sequence = (SELECT max(sequence) FROM journal)"))
    else { return .empty }
    guard let hash = Digest(bytes: Array(row[1] as Data)) else { throw StoreError.damaged(sequence: row[0]) }
    return JournalHead(sequence: row[0], hash: hash)
  }

  func timeOfHead() throws -> Instant? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT time FROM journal WHERE sequence = (SELECT max(sequence) FROM journal)")
    ).map(Instant.init(milliseconds:))
  }

  func sequence(_ knownAt: KnownAt) throws -> Int64 {
    let last = try head().sequence
    switch knownAt {
    case .now: return last
    case .sequence(let sequence):
      guard (1..<last).contains(sequence) else { return min(max(sequence, 0), last) }
      // The entries of one command were known together: none is cut off from the rest.
      let batch = try Int64.fetchOne(db, sql: "SELECT batch FROM journal WHERE sequence = ?", arguments: [sequence])
      return try lastSequence(where: "batch", isUpTo: batch ?? sequence, last: last)
    case .time(let instant): return try lastSequence(where: "time", isUpTo: instant.milliseconds, last: last)
    }
  }

  /// By halving: times and batches never go backwards, so the journal needs no index for them.
  private func lastSequence(where column: String, isUpTo limit: Int64, last: Int64) throws -> Int64 {
    let statement = try db.cachedStatement(sql: "SELECT \(column) FROM journal WHERE sequence = ?")
    var (low, high): (Int64, Int64) = (0, last)
    while low < high {
      let middle = (low + high + 1) / 2
      let value = try Int64.fetchOne(statement, arguments: [middle]) ?? Int64.max
      if value <= limit { low = middle } else { high = middle - 1 }
    }
    return low
  }

  func entry(_ sequence: Int64) throws -> JournalEntry? {
    var found: JournalEntry?
    try entries(from: sequence, through: sequence) { entry in
      found = entry
      return false
    }
    return found
  }

  func entries(from first: Int64, through last: Int64, visit: (JournalEntry) throws -> Bool) throws {
    try JournalRow.walk(db, registry: registry, from: first, through: last) { sequence, entry in
      guard let entry else { throw StoreError.damaged(sequence: sequence) }
      return try visit(entry)
    }
  }

  func kind(of record: RecordID) throws -> RecordKind? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT kind FROM record_key WHERE uuid = ?"), arguments: [Data(record.bytes)]
    ).flatMap(RecordKind.init(rawValue:))
  }

  func find(_ kind: RecordKind, number: String, at sequence: Int64) throws -> RecordID? {
    // A record that was retired gives its number free, from whichever day the retirement holds.
    let bytes = try Data.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT j.record FROM record_version v JOIN journal j ON j.sequence = v.seqFrom
          WHERE v.kind = ? AND v.number = ? AND v.seqFrom <= ? AND (v.seqTo IS NULL OR v.seqTo > ?)
            AND NOT EXISTS (
              SELECT 1 FROM record_version r WHERE r.key = v.key AND r.isRetired AND r.seqFrom <= ?
                AND (r.seqTo IS NULL OR r.seqTo > ?))
          LIMIT 1
          """),
      arguments: [kind.rawValue, number, sequence, sequence, sequence, sequence])
    return bytes.flatMap { RecordID(bytes: Array($0)) }
  }

  func count(
    _ kind: RecordKind, numbersFrom first: String, before last: String, at sequence: Int64
  ) throws -> Int {
    let statement = try db.cachedStatement(
      sql: """
        SELECT count(DISTINCT key) FROM record_version
        WHERE kind = ? AND number >= ? AND number < ? AND seqFrom <= ?
        """)
    return try Int.fetchOne(statement, arguments: [kind.rawValue, first, last, sequence]) ?? 0
  }

  func timeline(of record: RecordID, at sequence: Int64) throws -> [RecordVersion] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT v.seqFrom, v.key, v.version, v.effectiveFrom, v.kind, j.record, j.format, j.body
          FROM record_version v JOIN journal j ON j.sequence = v.seqFrom
          WHERE v.key = (SELECT key FROM record_key WHERE uuid = ?)
            AND v.seqFrom <= ? AND (v.seqTo IS NULL OR v.seqTo > ?)
          ORDER BY v.effectiveFrom
          """),
      arguments: [Data(record.bytes), sequence, sequence])
    var versions: [RecordVersion] = []
    while let row = try rows.next() { versions.append(try version(row)) }
    return versions
  }

  func records(
    _ kind: RecordKind, on day: CivilDate?, at sequence: Int64, visit: (RecordVersion) throws -> Bool
  ) throws {
    let lastDay = day.map { Int64($0.dayNumber) } ?? Int64(Int32.max)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT v.seqFrom, v.key, v.version, v.effectiveFrom, v.kind, j.record, j.format, j.body
        FROM record_key k
        JOIN record_version v ON v.seqFrom = (
          SELECT w.seqFrom FROM record_version w
          WHERE w.key = k.key AND w.effectiveFrom <= :day AND w.seqFrom <= :sequence
            AND (w.seqTo IS NULL OR w.seqTo > :sequence)
          ORDER BY w.effectiveFrom DESC LIMIT 1)
        JOIN journal j ON j.sequence = v.seqFrom
        WHERE k.kind = :kind ORDER BY k.key
        """,
      arguments: ["day": lastDay, "sequence": sequence, "kind": kind.rawValue])
    while let row = try rows.next() {
      guard try visit(try version(row)) else { return }
    }
  }

  private func version(_ row: Row) throws -> RecordVersion {
    guard let kind = RecordKind(rawValue: row[4]), let record = RecordID(bytes: Array(row[5] as Data)) else {
      throw StoreError.damaged(sequence: row[0])
    }
    let text = row[7] as String?
    let body = try text.map { text in
      guard let object = try? JSONReader.object(Array(text.utf8)) else {
        throw RegisterError.unreadableBody(sequence: row[0])
      }
      return Upcasting.current(kind, format: row[6], object)
    }
    let effectiveFrom: Int64 = row[3]
    return RecordVersion(
      kind: kind, record: record, key: row[1], sequence: row[0], version: row[2],
      effectiveFrom: effectiveFrom == Schema.always ? nil : CivilDate(dayNumber: Int32(clamping: effectiveFrom)),
      body: body)
  }

  func names(of kind: RecordKind, at sequence: Int64) throws -> [Int64: String] {
    var names: [Int64: String] = [:]
    try records(kind, on: nil, at: sequence) { version in
      names[version.key] = version.body?["name"]?.text ?? version.number ?? ""
      return true
    }
    return names
  }

  func requirementCodes() throws -> [Int64: String] {
    var codes: [Int64: String] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT code, id FROM requirement_code")
    while let row = try rows.next() { codes[row[0]] = row[1] }
    return codes
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
    try db.execute(
      sql: "UPDATE journal SET body = NULL, salt = NULL WHERE sequence = ?", arguments: [sequence])
    try db.execute(
      sql: "UPDATE record_version SET number = NULL, isRetired = 1 WHERE seqFrom = ?", arguments: [sequence])
    for table in [ProjectionTable.contractVersion, .ndaVersion, .assessmentVersion] {
      try db.execute(sql: "DELETE FROM \(table.rawValue) WHERE seqFrom = ?", arguments: [sequence])
    }
  }
}
