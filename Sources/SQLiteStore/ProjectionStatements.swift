internal import GRDB

/// The statements by which projections are written, each prepared once.
final class ProjectionStatements {
  let key: DirectStatement
  let requirementCodes: DirectStatement
  let addKey: DirectStatement
  let addRequirementCode: DirectStatement
  let addVersion: DirectStatement
  let addContract: DirectStatement
  let addNDA: DirectStatement
  let addAssessment: DirectStatement
  let closeVersion: DirectStatement
  let closeContract: DirectStatement
  let closeNDA: DirectStatement
  let closeAssessment: DirectStatement
  let earlierBody: DirectStatement

  /// Fields of a contract, columns of the same name.
  static let contractFlags = [
    "specificPersonalInformation", "givesImportantInformation", "handlesImportantInformation", "systemWork",
    "repairsMedia", "connectsExternalNetwork", "residentVendorStaff", "deliversSystemOrEquipment",
  ]

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
    addContract = try insertion(
      .contractVersion,
      """
      contract, effectiveFrom, seqFrom, isRetired, number, title, vendor, section, signed, start, "end",
      lastPeriodicCheckOn, kinds, confidentiality, integrity, availability, \(Self.contractFlags.joined(separator: ", "))
      """)
    addNDA = try insertion(
      .ndaVersion,
      "contract, vendor, nda, effectiveFrom, seqFrom, isRetired, signed, validUntil, withoutEnd, survivalUntil")
    addAssessment = try insertion(
      .assessmentVersion,
      """
      contract, requirement, effectiveFrom, seqFrom, assessment, isRetired, outcome, tier, validUntil,
      hasAssessor, hasReason
      """)
    closeVersion = try closing(.recordVersion, "key")
    closeContract = try closing(.contractVersion, "contract")
    closeNDA = try closing(.ndaVersion, "nda")
    // The table has no index by assessment, but its key begins with what was assessed.
    closeAssessment = try DirectStatement(
      db,
      """
      UPDATE \(schema).assessment_version SET seqTo = ?
      WHERE assessment = ? AND effectiveFrom = ? AND contract = ? AND requirement = ? AND seqTo IS NULL
      """)
    earlierBody = try DirectStatement(
      db,
      """
      SELECT j.format, j.body FROM \(schema).record_version v JOIN main.journal j ON j.sequence = v.seqFrom
      WHERE v.key = ? AND j.body IS NOT NULL ORDER BY v.seqFrom LIMIT 1
      """)
  }
}
