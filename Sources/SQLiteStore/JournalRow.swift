internal import Foundation
internal import GRDB
internal import Registry
internal import TextForms

/// An entry as it lies in the journal table.
enum JournalRow {
  static let columns = """
    sequence, batch, time, officer, operatingSystemUser, command, kind, record, version, format, effectiveFrom,
    reason, bodyHash, previous, hash, salt, body
    """

  static func insert(_ entry: JournalEntry, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO main.journal (\(columns)) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    try statement.execute(arguments: [
      entry.sequence, entry.batch, entry.time.milliseconds, entry.officer.map { Data($0.bytes) },
      entry.operatingSystemUser, entry.command, entry.kind.rawValue, Data(entry.record.bytes), entry.version,
      entry.format, entry.effectiveFrom?.description, entry.reason, Data(entry.bodyHash.bytes),
      Data(entry.previous.bytes), Data(entry.hash.bytes), entry.content.map { Data($0.salt) },
      entry.content.map { String(decoding: $0.body, as: UTF8.self) },
    ])
  }

  /// Nil when a field cannot be what we wrote, such as a kind that does not exist.
  static func entry(_ row: Row, registry: RecordID) -> JournalEntry? {
    guard let kind = (row[6] as String?).flatMap(RecordKind.init(rawValue:)),
      let record = RecordID(bytes: bytes(row, 7)),
      let bodyHash = Digest(bytes: bytes(row, 12)), let previous = Digest(bytes: bytes(row, 13)),
      let hash = Digest(bytes: bytes(row, 14))
    else { return nil }
    let officer = bytes(row, 3)
    guard officer.isEmpty || officer.count == 16 else { return nil }
    let effectiveFrom = row[10] as String?
    let date = effectiveFrom.flatMap { CivilDate(iso: $0) }
    guard effectiveFrom == nil || date != nil else { return nil }
    let header = JournalEntry.Header(
      registry: registry, sequence: row[0], batch: row[1], time: Instant(milliseconds: row[2]),
      officer: RecordID(bytes: officer), operatingSystemUser: row[4], command: row[5], kind: kind,
      record: record, version: row[8], format: row[9], effectiveFrom: date, reason: row[11])
    let hasContent = !(row[15] as DatabaseValue).isNull && !(row[16] as DatabaseValue).isNull
    let content = hasContent ? JournalEntry.Content(salt: bytes(row, 15), body: bytes(row, 16)) : nil
    return JournalEntry(header: header, bodyHash: bodyHash, previous: previous, hash: hash, content: content)
  }

  /// The stored bytes of text and blobs alike, never decoded and encoded again: they are what was hashed.
  private static func bytes(_ row: Row, _ index: Int) -> [UInt8] {
    (try? row.withUnsafeData(atIndex: index) { $0.map { Array($0) } }) ?? []
  }
}
