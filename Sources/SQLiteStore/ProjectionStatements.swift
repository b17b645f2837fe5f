internal import GRDB

/// The statements by which projections are written, each prepared once.
final class ProjectionStatements {
  let key: DirectStatement
  let requirementCodes: DirectStatement
  let addKey: DirectStatement
  let addRequirementCode: DirectStatement
  let addVersion: DirectStatement
  let addSubject: DirectStatement
  let addNDA: DirectStatement
  let addAssessment: DirectStatement
  let addRelated: DirectStatement
  let closeVersion: DirectStatement
  let closeSubject: DirectStatement
  let closeNDA: DirectStatement
  let closeAssessment: DirectStatement
  let closeRelated: DirectStatement
  let earlierBody: DirectStatement

  init(_ db: Database, schema: String) throws {
    func insertion(_ table: ProjectionTable, _ columns: String) throws -> DirectStatement {
      let marks = columns.split(separator: ",").map { _ in "?" }.joined(separator: ",")
      return try DirectStatement(db, "INSERT INTO \(schema).\(table.rawValue) (\(columns)) VALUES (\(marks))")
    }
    func closing(_ table: ProjectionTable, _ column: String) throws -> DirectStatement {
      try DirectStatement(
        db,
        """
        UPDATE \(schema).\(table.rawValue) SET seqTo = ?
        WHERE \(column) = ? AND effectiveFrom = ? AND seqTo IS NULL
        """)
    }
    key = try DirectStatement(db, "SELECT key FROM \(schema).record_key WHERE uuid = ?")
    requirementCodes = try DirectStatement(db, "SELECT code, id FROM \(schema).requirement_code")
    addKey = try insertion(.recordKey, "uuid, key, kind")
    addRequirementCode = try DirectStatement(
      db,
      """
      INSERT OR IGNORE INTO \(schema).requirement_code
      SELECT (SELECT coalesce(max(code), 0) + 1 FROM \(schema).requirement_code), ?, ?
      """)
    addVersion = try insertion(
      .recordVersion, "seqFrom, kind, key, version, effectiveFrom, isRetired, number")
    addSubject = try insertion(
      .subjectVersion,
      """
      subject, effectiveFrom, seqFrom, kind, isRetired, number, title, vendor, section, parent, flags, levels,
      \(SubjectColumns.dates.map(\.name).joined(separator: ", ")), material
      """)
    addNDA = try insertion(
      .ndaVersion,
      "contract, vendor, nda, effectiveFrom, seqFrom, isRetired, signed, validUntil, withoutEnd, survivalUntil")
    addAssessment = try insertion(
      .assessmentVersion,
      "subject, requirement, effectiveFrom, seqFrom, assessment, says, validUntil")
    addRelated = try insertion(
      .relatedVersion,
      """
      subject, kind, record, requirement, effectiveFrom, seqFrom, isRetired, code, outcome, marks, party, began,
      ended, decided, reported, filedBy, decidedBy, material
      """)
    closeVersion = try closing(.recordVersion, "key")
    closeSubject = try closing(.subjectVersion, "subject")
    closeNDA = try closing(.ndaVersion, "nda")
    closeRelated = try closing(.relatedVersion, "record")
    // The table has no index by assessment, but its key begins with what was assessed.
    closeAssessment = try DirectStatement(
      db,
      """
      UPDATE \(schema).assessment_version SET seqTo = ?
      WHERE assessment = ? AND effectiveFrom = ? AND subject = ? AND requirement = ? AND seqTo IS NULL
      """)
    earlierBody = try DirectStatement(
      db,
      """
      SELECT j.format, j.body FROM \(schema).record_version v JOIN main.journal j ON j.sequence = v.seqFrom
      WHERE v.key = ? AND j.body IS NOT NULL ORDER BY v.seqFrom LIMIT 1
      """)
  }
}
