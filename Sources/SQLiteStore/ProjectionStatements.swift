internal import GRDB

/// The statements by which projections are written, each prepared once, when it is first asked: one entry needs few of
/// them.
final class ProjectionStatements {
  let key: Prepared
  let requirementCodes: Prepared
  let addKey: Prepared
  let addRequirementCode: Prepared
  let addVersion: Prepared
  let addSubject: Prepared
  let addNDA: Prepared
  let addAssessment: Prepared
  let addRelated: Prepared
  let closeVersion: Prepared
  let closeSubject: Prepared
  let closeNDA: Prepared
  let closeAssessment: Prepared
  let closeRelated: Prepared
  let earlierBody: Prepared

  init(_ db: Database, schema: String) {
    func insertion(_ table: ProjectionTable, _ columns: String) -> Prepared {
      let marks = columns.split(separator: ",").map { _ in "?" }.joined(separator: ",")
      return Prepared(db, "INSERT INTO \(schema).\(table.rawValue) (\(columns)) VALUES (\(marks))")
    }
    func closing(_ table: ProjectionTable, _ column: String) -> Prepared {
      Prepared(
        db,
        """
        UPDATE \(schema).\(table.rawValue) SET seqTo = ?
        WHERE \(column) = ? AND effectiveFrom = ? AND seqTo IS NULL
        """)
    }
    key = Prepared(db, "SELECT key FROM \(schema).record_key WHERE uuid = ?")
    requirementCodes = Prepared(db, "SELECT code, id FROM \(schema).requirement_code")
    addKey = insertion(.recordKey, "uuid, key, kind")
    addRequirementCode = Prepared(
      db,
      """
      INSERT OR IGNORE INTO \(schema).requirement_code
      SELECT (SELECT coalesce(max(code), 0) + 1 FROM \(schema).requirement_code), ?, ?
      """)
    addVersion = insertion(
      .recordVersion, "seqFrom, kind, key, version, effectiveFrom, isRetired, number")
    addSubject = insertion(
      .subjectVersion,
      """
      subject, effectiveFrom, seqFrom, kind, isRetired, number, title, vendor, section, parent, flags, levels,
      \(SubjectColumns.dates.map(\.name).joined(separator: ", ")), material
      """)
    addNDA = insertion(
      .ndaVersion,
      "contract, vendor, nda, effectiveFrom, seqFrom, isRetired, signed, validUntil, withoutEnd, survivalUntil")
    addAssessment = insertion(
      .assessmentVersion,
      "subject, requirement, effectiveFrom, seqFrom, assessment, says, validUntil")
    addRelated = insertion(
      .relatedVersion,
      """
      subject, kind, record, requirement, effectiveFrom, seqFrom, isRetired, code, outcome, marks, party, began,
      ended, decided, reported, filedBy, decidedBy, material
      """)
    closeVersion = closing(.recordVersion, "key")
    closeSubject = closing(.subjectVersion, "subject")
    closeNDA = closing(.ndaVersion, "nda")
    closeRelated = closing(.relatedVersion, "record")
    // The table has no index by assessment, but its key begins with what was assessed.
    closeAssessment = Prepared(
      db,
      """
      UPDATE \(schema).assessment_version SET seqTo = ?
      WHERE assessment = ? AND effectiveFrom = ? AND subject = ? AND requirement = ? AND seqTo IS NULL
      """)
    earlierBody = Prepared(
      db,
      """
      SELECT j.format, j.body FROM \(schema).record_version v JOIN main.journal j ON j.sequence = v.seqFrom
      WHERE v.key = ? AND j.body IS NOT NULL ORDER BY v.seqFrom LIMIT 1
      """)
  }
}

extension ProjectionStatements {
  /// One of them.
  final class Prepared {
    private let db: Database
    private let sql: String
    private var statement: DirectStatement?

    init(_ db: Database, _ sql: String) {
      self.db = db
      self.sql = sql
    }

    func callAsFunction() throws -> DirectStatement {
      if let statement { return statement }
      let made = try DirectStatement(db, sql, isKept: true)
      statement = made
      return made
    }
  }
}
