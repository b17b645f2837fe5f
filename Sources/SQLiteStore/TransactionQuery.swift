/// What a transaction asks again and again; each is prepared once, when it is first asked.
enum TransactionQuery: Int {
  case head
  case batch
  case time
  case kind
  case key
  case find
  case count
  case timeline
  case newestHash

  var sql: String {
    switch self {
    case .head:
      "SELECT sequence, hash, time FROM journal WHERE sequence = (SELECT max(sequence) FROM journal)"
    case .batch: "SELECT batch FROM journal WHERE sequence = ?"
    case .time: "SELECT time FROM journal WHERE sequence = ?"
    case .key: "SELECT key FROM record_key WHERE uuid = ?"
    case .kind: "SELECT kind FROM record_key WHERE uuid = ?"
    case .find:
      // A record that was retired gives its number free, from whichever day the retirement holds.
      """
      SELECT j.record FROM record_version v JOIN journal j ON j.sequence = v.seqFrom
      WHERE v.kind = ?1 AND v.number = ?2 AND v.seqFrom <= ?3 AND (v.seqTo IS NULL OR v.seqTo > ?3)
        AND NOT EXISTS (
          SELECT 1 FROM record_version r
          WHERE r.key = v.key AND r.isRetired AND r.seqFrom <= ?3 AND (r.seqTo IS NULL OR r.seqTo > ?3))
      LIMIT 1
      """
    case .count:
      """
      SELECT count(DISTINCT key) FROM record_version
      WHERE kind = ?1 AND number >= ?2 AND number < ?3 AND seqFrom <= ?4
      """
    case .newestHash:
      """
      SELECT hash, sequence FROM journal
      WHERE sequence = (SELECT max(seqFrom) FROM record_version WHERE kind = ?1 AND seqFrom <= ?2)
      """
    case .timeline:
      """
      SELECT \(Self.versionColumns)
      FROM record_version v JOIN journal j ON j.sequence = v.seqFrom
      WHERE v.key = (SELECT key FROM record_key WHERE uuid = ?1)
        AND v.seqFrom <= ?2 AND (v.seqTo IS NULL OR v.seqTo > ?2)
      ORDER BY v.effectiveFrom
      """
    }
  }

  /// As `Transaction.version` reads them.
  private static let versionColumns =
    "v.seqFrom, v.key, v.version, v.effectiveFrom, v.kind, j.record, j.format, j.body"

  /// The timelines of all records of a kind (1), as known at a sequence (2).
  static let timelines = """
    SELECT \(versionColumns)
    FROM record_key k
    JOIN record_version v ON v.key = k.key
    JOIN journal j ON j.sequence = v.seqFrom
    WHERE k.kind = ?1 AND v.seqFrom <= ?2 AND (v.seqTo IS NULL OR v.seqTo > ?2)
    ORDER BY k.key, v.effectiveFrom
    """

  /// Each record of a kind (1) on a day (2), as known at a sequence (3).
  static let records = """
    SELECT \(versionColumns)
    FROM record_key k
    JOIN record_version v ON v.seqFrom = (
      SELECT w.seqFrom FROM record_version w
      WHERE w.key = k.key AND w.effectiveFrom <= ?2 AND w.seqFrom <= ?3 AND (w.seqTo IS NULL OR w.seqTo > ?3)
      ORDER BY w.effectiveFrom DESC LIMIT 1)
    JOIN journal j ON j.sequence = v.seqFrom
    WHERE k.kind = ?1 ORDER BY k.key
    """
}
