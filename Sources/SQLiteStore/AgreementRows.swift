internal import GRDB
internal import Registry

/// The rows of agreements, read along with the contracts.
final class AgreementRows {
  private let rows: DirectStatement
  private var hasRow: Bool
  private let replacements: ReplacementDays
  /// Those that cover every contract with a vendor.
  private var ofVendors: [Int64: [NDAFacts]] = [:]

  init(_ db: Database, _ subjects: SubjectRows) throws {
    let known = subjects.known
    let only = subjects.only.map { "nda IN (SELECT nda FROM nda_version WHERE contract IN (0, \($0)))" }
    replacements = try ReplacementDays(db, table: .ndaVersion, column: "nda", known: known, only: only)
    let whole = try DirectStatement(
      db, "SELECT * FROM nda_version WHERE contract = 0 AND \(known) ORDER BY nda, effectiveFrom, seqFrom")
    while try whole.step() { ofVendors[whole.integer(1), default: []].append(whole.ndaFacts(replacements)) }
    rows = try DirectStatement(
      db,
      """
      SELECT * FROM nda_version WHERE contract > 0 AND \(subjects.of("contract"))
      ORDER BY contract, nda, effectiveFrom, seqFrom
      """)
    hasRow = try rows.step()
  }

  /// Those of the subject, then those of its vendors and of its subcontractors.
  func add(to subject: inout Subject) throws {
    while hasRow {
      let contract = rows.integer(0)
      guard contract <= subject.key else { break }
      if contract == subject.key { subject.ndas.append(rows.ndaFacts(replacements)) }
      hasRow = try rows.step()
    }
    guard !ofVendors.isEmpty else { return }
    var vendors = Set(subject.versions.compactMap(\.vendor))
    for facts in subject.related where facts.kind == .subcontract && facts.party > 0 { vendors.insert(facts.party) }
    for vendor in vendors.sorted() { subject.ndas += ofVendors[vendor] ?? [] }
  }
}
