internal import Foundation
internal import GRDB
internal import Registry

extension Transaction {
  /// Through the projection, which has an index by record; the journal has none.
  func history(of record: RecordID, at sequence: Int64) throws -> [JournalEntry] {
    let sequences = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT seqFrom FROM record_version
          WHERE key = (SELECT key FROM record_key WHERE uuid = ?) AND seqFrom <= ? ORDER BY seqFrom
          """),
      arguments: [Data(record.bytes), sequence])
    return try sequences.compactMap { try entry($0) }
  }
}
