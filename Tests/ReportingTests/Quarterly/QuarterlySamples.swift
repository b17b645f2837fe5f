import GapAnalysis
import Registry
import Reporting
import Requirements
import TestSupport
import TextForms

/// Quarterly reports of small registers, and how they come out.
enum QuarterlySamples: String, CaseIterable {
  /// What ledgers say, with a contract that is gone and one person on both sides.
  case sample
  /// With offices, a plan, exceptions, approvals and certifications; final, and compared with.
  case due
  /// Certifications that ask for a new judgement.
  case certified
  /// Judged by a catalogue that has another name for a requirement than the state compared with.
  case revised
  /// No subject but the organization.
  case empty

  static let quarter = FiscalQuarter(of: SampleRegister.day)

  func report() async throws -> QuarterlyReport {
    switch self {
    case .sample: return try await Self.report(of: try await SampleRegister.filled())
    case .due: return try await due()
    case .certified: return try await Self.report(of: try await certified())
    case .revised: return try await revised()
    case .empty: return try await Self.report(of: try await SampleRegister.empty(try Catalogues.smallCity()))
    }
  }

  static func report(
    of test: TestRegister, _ change: (inout QuarterlyQuery) -> Void = { _ in }
  ) async throws -> QuarterlyReport {
    var query = QuarterlyQuery(.quarter(quarter))
    change(&query)
    return try await test.read { [query] in try QuarterlyReporter.report(query, from: $0) }
  }

  private func due() async throws -> QuarterlyReport {
    var register = try await DueRegister.filled()
    try await register.add(
      .remediation, "P-2",
      ["requirement": "art5-2", "subject": "@R8-001", "ownerName": "委託先 <担当>*", "progress": "abandoned"])
    try await register.add(.remediation, "P-3", ["requirement": "art9-1", "subject": "@K-1", "progress": "done"])
    try await register.add(.dataLocation, "L-1", ["service": "@K-1", "role": "backup", "country": "US"])
    try await register.add(
      .remediation, "P-4",
      [
        "requirement": "art5-3-first", "subject": "@R8-001", "owner": "@2", "plannedOn": "2026-12-01",
        "progress": "planned",
      ])
    try await register.edit("E-1", ["alternative": "課長が毎月確認する"], effect: .change(from: date("2026-09-25")))
    try await disputed(register)
    try await register.edit("K-1", ["confidentiality": "3A"], effect: .change(from: date("2026-09-01")))
    try await register.edit("T-1", ["status": "suspended"], effect: .change(from: date("2026-08-01")))
    var report = try await Self.report(of: register.test)
    report.edition = ReportEdition(
      number: "2026Q2-2", decision: "8飯情第123号", decidedOn: date("2026-10-20"), replaces: "2026Q2-1",
      correction: "報告の後に記録された内容の反映")
    return report
  }

  /// What somebody found missing, and a paper says is there; what was found in part, for a time.
  private func disputed(_ register: DueRegister) async throws {
    let contract = register["R8-001"]
    for (outcome, tier, day) in [
      (Assessment.Outcome.notSatisfied, Assessment.Tier.observed, "2026-08-01"),
      (.satisfied, .documented, "2026-08-15"),
    ] {
      try await register.test.record(as: register["1"]) { transaction in
        _ = try transaction.assess(
          requirementID: "art5-3-first", isAsNeeded: false, subject: contract, outcome: outcome, tier: tier,
          documents: ["点検報告書"], effectiveFrom: date(day))
      }
    }
    try await register.test.record(as: register["1"]) { transaction in
      _ = try transaction.assess(
        requirementID: "art5-3-second", isAsNeeded: true, subject: contract, outcome: .partial, tier: .documented,
        documents: ["報告書の案"], validUntil: date("2026-10-31"), effectiveFrom: date("2026-09-01"))
    }
  }

  private func certified() async throws -> TestRegister {
    let certified = try await CertifiedService()
    try await certified.observe(certified.ismap, on: "2026-07-01", ["status": "suspended"])
    return certified.test
  }

  private func revised() async throws -> QuarterlyReport {
    let test = try await SampleRegister.filled()
    let before = try await test.read { try $0.sequence(.now) }
    try await test.record {
      _ = try $0.adopt(try Catalogues.smallCity().renaming(["art5-3-first": "art5-3-new"], namesThem: false))
    }
    return try await Self.report(of: test) {
      $0.base = QuarterlyQuery.Base(day: SampleRegister.day, knownAt: .sequence(before))
    }
  }

  static func bytes(_ render: (inout ReportOutput) throws -> Void) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var output = ReportOutput { bytes += $0 }
    try render(&output)
    try output.flush()
    return bytes
  }

  static func json(_ report: QuarterlyReport) throws -> [UInt8] {
    try bytes { try QuarterlyJSONRenderer().render(report, to: &$0) }
  }
}
