internal import GRDB
internal import Registry
internal import TextForms

/// An entry as it lies in the journal table.
enum JournalRow {
  static let columns = """
    sequence, batch, time, officer, operatingSystemUser, command, kind, record, version, format, effectiveFrom,
    reason, bodyHash, previous, hash, salt, body
    """

  /// The statement that `insert` takes.
  static func insertion(_ db: Database) throws -> DirectStatement {
    try DirectStatement(
      db, "INSERT INTO main.journal (\(columns)) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", isKept: true)
  }

  static func insert(_ entry: JournalEntry, by statement: DirectStatement) throws {
    statement.bind(1, entry.sequence)
    statement.bind(2, entry.batch)
    statement.bind(3, entry.time.milliseconds)
    statement.bind(4, blob: entry.officer?.bytes)
    statement.bind(5, text: entry.operatingSystemUser)
    statement.bind(6, text: entry.command)
    statement.bind(7, text: entry.kind.rawValue)
    statement.bind(8, blob: entry.record.bytes)
    statement.bind(9, Int64(entry.version))
    statement.bind(10, Int64(entry.format))
    statement.bind(11, text: entry.effectiveFrom?.description)
    statement.bind(12, text: entry.reason)
    statement.bind(13, blob: entry.bodyHash.bytes)
    statement.bind(14, blob: entry.previous.bytes)
    statement.bind(15, blob: entry.hash.bytes)
    statement.bind(16, blob: entry.content?.salt)
    statement.bind(17, text: entry.content?.body)
    try statement.run()
  }

  /// Entries in order, until `visit` returns false; nil in place of one whose fields cannot be what we wrote, such as
  /// a kind that does not exist.
  static func walk(
    _ db: Database, registry: RecordID, from first: Int64 = 0, through last: Int64 = .max,
    visit: (_ sequence: Int64, JournalEntry?) throws -> Bool
  ) throws {
    let rows = try DirectStatement(
      db, "SELECT \(columns) FROM main.journal WHERE sequence BETWEEN ? AND ? ORDER BY sequence")
    rows.bind(1, first)
    rows.bind(2, last)
    while try rows.step() {
      guard try visit(rows.integer(0), entry(rows, registry: registry)) else { return }
    }
  }

  private static func entry(_ row: DirectStatement, registry: RecordID) -> JournalEntry? {
    guard let kind = row.text(6).flatMap(RecordKind.init(rawValue:)),
      let record = row.bytes(7).flatMap({ RecordID(bytes: $0) }),
      let bodyHash = row.bytes(12).flatMap(Digest.init(bytes:)),
      let previous = row.bytes(13).flatMap(Digest.init(bytes:)),
      let hash = row.bytes(14).flatMap(Digest.init(bytes:)),
      let user = row.text(4), let command = row.text(5)
    else { return nil }
    let officer = row.bytes(3).map { RecordID(bytes: $0) }
    let effectiveFrom = row.text(10).map { CivilDate(iso: $0) }
    // There and unreadable is not the same as absent; salt and body go together.
    if case .some(.none) = officer { return nil }
    if case .some(.none) = effectiveFrom { return nil }
    guard row.isNull(15) == row.isNull(16) else { return nil }
    let header = JournalEntry.Header(
      registry: registry, sequence: row.integer(0), batch: row.integer(1),
      time: Instant(milliseconds: row.integer(2)), officer: officer ?? nil, operatingSystemUser: user,
      command: command, kind: kind, record: record, version: Int(row.integer(8)), format: Int(row.integer(9)),
      effectiveFrom: effectiveFrom ?? nil, reason: row.text(11))
    let content = row.bytes(15).flatMap { salt in
      row.bytes(16).map { JournalEntry.Content(salt: salt, body: $0) }
    }
    return JournalEntry(header: header, bodyHash: bodyHash, previous: previous, hash: hash, content: content)
  }
}
