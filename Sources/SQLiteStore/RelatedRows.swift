internal import GRDB
internal import Registry

/// The rows of records that point to subjects, read along with them, and those that reach them through subcontracts,
/// cloud services and vendors.
final class RelatedRows {
  private let rows: DirectStatement
  private var hasRow: Bool
  private let replacements: ReplacementDays
  private let nested: NestedSubcontracts
  private let services: ServiceHandOvers
  private let certifications: VendorCertifications

  init(_ db: Database, _ subjects: SubjectRows) throws {
    let known = subjects.known
    let only = subjects.only.map { "record IN (SELECT record FROM related_version WHERE subject = \($0))" }
    replacements = try ReplacementDays(db, table: .relatedVersion, column: "record", known: known, only: only)
    let isWhole = subjects.only == nil
    nested = try NestedSubcontracts(db, known: known, isWhole: isWhole)
    services = ServiceHandOvers(db, known: known, isWhole: isWhole, nested: nested)
    certifications = VendorCertifications(db, known: known, isWhole: isWhole)
    rows = try DirectStatement(
      db,
      """
      SELECT * FROM related_version WHERE \(subjects.of("subject"))
      ORDER BY subject, kind, record, requirement, effectiveFrom, seqFrom
      """)
    hasRow = try rows.step()
  }

  func add(to subject: inout Subject) throws {
    // They lead to what bears on the subject, and bear on it no further.
    var services: [RelatedFacts] = []
    while hasRow {
      let key = rows.integer(0)
      guard key <= subject.key else { break }
      if key == subject.key, let facts = rows.relatedFacts(replacements) {
        if facts.kind == .service { services.append(facts) } else { subject.related.append(facts) }
      }
      hasRow = try rows.step()
    }
    try nested.add(to: &subject)
    if subject.kind == .cloudService { try certifications.add(to: &subject) }
    if !services.isEmpty { try self.services.add(to: &subject, services) }
  }
}
