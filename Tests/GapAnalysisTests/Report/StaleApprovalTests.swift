import Registry
import Requirements
import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

/// An approval counts for what was reviewed: what the register compares, the projections compare alike.
@Suite struct StaleApprovalTests {
  private static let recorded = RequirementID(rawValue: "9.3A-5-3")

  private func register() async throws -> (test: TestRegister, service: RecordID) {
    let test = try await SampleRegister.empty(try Catalogues.iizuka())
    let service = try await test.fact { transaction in
      let vendor = try transaction.add(.vendor, ["number": "V-1", "name": "株式会社見本"])
      let service = try transaction.add(
        .cloudService,
        [
          "number": "CS-1", "name": "電子申請", "provider": .string(vendor.description), "confidentiality": "3B",
          "administrator": "職員", "useStart": "2026-05-01",
        ])
      let first = try transaction.add(
        .subcontract,
        ["number": "SC-1", "service": .string(service.description), "vendor": .string(vendor.description)])
      let second = try transaction.add(
        .subcontract, ["number": "SC-2", "parent": .string(first.description), "vendor": .string(vendor.description)])
      for (number, above) in [("L-1", service), ("L-2", second)] {
        _ = try transaction.add(
          .dataLocation, ["number": .string(number), "service": .string(above.description), "country": "JP"])
      }
      _ = try transaction.add(
        .application,
        [
          "number": "AP-1", "scheme": "cloudServiceC2OrHigher", "subject": .string(service.description),
          "appliedOn": "2026-04-10", "decidedOn": "2026-04-20", "decision": "approved", "administrator": "職員",
          "applicant": "甲", "decider": "乙",
        ])
      return service
    }
    return (test, service)
  }

  private func line(_ test: TestRegister, on day: String) async throws -> GapReport.GapLine? {
    var query = GapQuery(asOf: date(day))
    query.requirements = [Self.recorded]
    query.statuses = Set(Status.allCases)
    return try await test.read { [query] in try GapReporter.report(query, from: $0).lines.first }
  }

  private func edit(
    _ test: TestRegister, _ kind: RecordKind, _ number: String, _ changes: RegisterTransaction.Changes, from day: String
  ) async throws {
    try await test.fact { transaction in
      _ = try transaction.edit(
        transaction.record(kind, number: number), changes, effect: .change(from: date(day)))
    }
  }

  @Test(arguments: [
    (RecordKind.cloudService, "CS-1", ["confidentiality": "3A"] as JSONObject),
    (.subcontract, "SC-2", ["country": "US"]),
    (.dataLocation, "L-2", ["country": "US"]),
  ])
  func aMaterialChangeIsAGapFromItsDay(kind: RecordKind, number: String, changes: JSONObject) async throws {
    let (test, _) = try await register()
    #expect(try await line(test, on: "2026-10-01")?.status == .satisfied)
    try await edit(test, kind, number, changes.mapValues { .some($0) }, from: "2026-10-01")
    let before = try #require(try await line(test, on: "2026-09-30"))
    #expect(before.status == .satisfied && before.nextChange == date("2026-10-01"))
    let after = try #require(try await line(test, on: "2026-10-01"))
    #expect(after.status == .overdue && after.reason == .shown(.approvalStale))
    #expect(after.since == date("2026-10-01"))
    #expect(try test.store.verify().holds)
  }

  @Test func whatIsNotReviewedMakesNoDifference() async throws {
    let (test, _) = try await register()
    try await edit(test, .cloudService, "CS-1", ["ledgerEntryOn": "2026-10-01", "note": "備考"], from: "2026-10-01")
    #expect(try await line(test, on: "2026-10-02")?.status == .satisfied)
  }

  @Test func projectionsStandForWhatTheRegisterReviews() async throws {
    let (test, service) = try await register()
    try await edit(test, .cloudService, "CS-1", ["purpose": "受付"], from: "2026-06-01")
    try await edit(test, .subcontract, "SC-1", ["work": "保守"], from: "2026-07-01")
    try await edit(test, .dataLocation, "L-1", ["until": "2026-08-31"], from: "2026-08-01")
    try await edit(test, .subcontract, "SC-2", ["end": "2026-12-31"], from: "2026-09-01")
    let days = ["2026-05-31", "2026-06-01", "2026-07-01", "2026-08-31", "2026-09-01", "2026-12-31", "2027-01-01"].map {
      date($0)
    }
    let (read, projected) = try await test.read { reader in
      let sequence = try reader.head().sequence
      let states = try ReviewedStates(at: sequence, reader: reader)
      let read = try days.map { try states.state(of: service, on: $0).map { MaterialFields.mark(of: $0.digest) } }
      let subject = try reader.subject(of: service, at: sequence)
      return (read, days.map { subject?.material(on: $0.dayNumber) })
    }
    #expect(read == projected)
    #expect(Set(read).count == 5)
  }
}
