internal import GRDB
internal import Registry

/// The agreements that cover subjects, read along with them.
final class AgreementRows {
  private let db: Database
  private let subjects: SubjectRows
  /// Those that name a contract, in the order of the contracts; nil: one subject is asked for.
  private let rows: DirectStatement?
  private var hasRow = false
  private let replacements: ReplacementDays?
  /// Those that cover every contract with a vendor.
  private var ofVendors: [Int64: [NDAFacts]] = [:]

  init(_ db: Database, _ subjects: SubjectRows) throws {
    self.db = db
    self.subjects = subjects
    guard subjects.only == nil else {
      (rows, replacements) = (nil, nil)
      return
    }
    let replacements = try ReplacementDays(db, table: .ndaVersion, column: "nda", known: subjects.known)
    let whole = try DirectStatement(db, Self.select("contract = 0", subjects.known))
    while try whole.step() { ofVendors[whole.integer(1), default: []].append(whole.ndaFacts(replacements)) }
    let rows = try DirectStatement(db, Self.select("contract > 0", subjects.known))
    hasRow = try rows.step()
    (self.rows, self.replacements) = (rows, replacements)
  }

  /// Those of the subject, then those of its vendors, of its subcontractors, and of the providers of services to which
  /// information was given under it.
  func add(to subject: inout Subject) throws {
    var vendors = Set(subject.versions.compactMap(\.vendor))
    for facts in subject.related where facts.party > 0 && (facts.kind == .subcontract || facts.kind == .event) {
      vendors.insert(facts.party)
    }
    guard let rows, let replacements else { return try addAlone(vendors.sorted(), to: &subject) }
    while hasRow {
      let contract = rows.integer(0)
      guard contract <= subject.key else { break }
      if contract == subject.key { subject.ndas.append(rows.ndaFacts(replacements)) }
      hasRow = try rows.step()
    }
    guard !ofVendors.isEmpty else { return }
    for vendor in vendors.sorted() { subject.ndas += ofVendors[vendor] ?? [] }
  }

  private func addAlone(_ vendors: [Int64], to subject: inout Subject) throws {
    let asked = ["contract = \(subject.key)"] + vendors.map { "contract = 0 AND vendor = \($0)" }
    for condition in asked {
      let replacements = try ReplacementDays(
        db, table: .ndaVersion, column: "nda", known: subjects.known,
        only: "nda IN (SELECT nda FROM nda_version WHERE \(condition))")
      let rows = try DirectStatement(db, Self.select(condition, subjects.known))
      while try rows.step() { subject.ndas.append(rows.ndaFacts(replacements)) }
    }
  }

  private static func select(_ condition: String, _ known: String) -> String {
    "SELECT * FROM nda_version WHERE \(condition) AND \(known) ORDER BY contract, nda, effectiveFrom, seqFrom"
  }
}
