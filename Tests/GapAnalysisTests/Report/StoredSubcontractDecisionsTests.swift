import GapAnalysis
import Registry
import Requirements
import TestSupport
import Testing
import TextForms

/// Decisions on subcontracts from the journal to the verdict: on record is not enough.
@Suite struct StoredSubcontractDecisionsTests {
  private let test: TestRegister
  /// The head of a section, the officer of the department, and one without an office.
  private let officers: [RecordID]
  private let subcontract: RecordID

  init() async throws {
    let test = try await SampleRegister.empty(try Catalogues.iizuka())
    self.test = test
    (officers, subcontract) = try await test.record { transaction in
      let officers = try ["1", "2", "3"].map {
        try transaction.add(.officer, ["number": .string($0), "name": .string("職員 \($0)")])
      }
      for (holder, office) in zip(officers, ["informationSecurityManager", "informationSecurityOfficer"]) {
        try transaction.add(
          .roleAssignment,
          [
            "number": .string(office), "office": .string(office), "holder": .string(holder.description),
            "from": "2025-04-01",
          ])
      }
      let vendor = try transaction.add(.vendor, ["number": "V-1", "name": "株式会社甲"])
      let service = try transaction.add(
        .cloudService,
        [
          "number": "S-1", "name": "電子申請", "confidentiality": "2", "subcontracted": true, "useStart": "2026-04-01",
        ])
      let subcontract = try transaction.add(
        .subcontract,
        [
          "number": "SC-1", "service": .string(service.description), "vendor": .string(vendor.description),
          "requestedOn": "2026-03-01",
        ])
      return (officers, subcontract)
    }
  }

  private func verdict() async throws -> (status: Status?, reason: Reason?) {
    var query = GapQuery(asOf: date("2026-04-01"))
    query.requirements = [RequirementID(rawValue: "9.3A-3-6-decide")]
    query.subjects = ["S-1"]
    query.statuses = Set(Status.allCases)
    let line = try await test.read { [query] in try GapReporter.report(query, from: $0).lines.first }
    return (line?.status, line?.reason)
  }

  private func decided(
    _ decision: String = "approved", by decider: Int? = 1, on day: String? = "2026-03-10"
  ) async throws {
    var changes: RegisterTransaction.Changes = ["decision": .string(decision)]
    if let decider { changes["decider"] = .some(.string(officers[decider].description)) }
    if let day { changes["decidedOn"] = .some(.string(day)) }
    try await test.fact { [subcontract, changes] in
      _ = try $0.edit(subcontract, changes, effect: .correction)
    }
  }

  private func applied(by filer: Int, decidedBy decider: Int = 1, _ decision: String = "approved") async throws {
    _ = try await test.fact { [officers, subcontract] in
      try $0.add(
        .application,
        [
          "number": "AP-1", "scheme": "subcontract", "subject": .string(subcontract.description),
          "appliedOn": "2026-03-05", "applicantOfficer": .string(officers[filer].description),
          "decidedOn": "2026-03-10", "decision": .string(decision),
          "deciderOfficer": .string(officers[decider].description),
        ])
    }
  }

  @Test(arguments: ["approved", "refused"])
  func oneWithoutAnApplicationIsNotConfirmedWhoeverDecided(decision: String) async throws {
    try await decided(decision)
    #expect(try await verdict() == (.unconfirmed, .shown(.applicationMissing)))
  }

  @Test func oneOfAnotherOfficeDoesNotCount() async throws {
    try await decided(by: 2)
    #expect(try await verdict() == (.notSatisfied, .shown(.decidedByOtherOffice)))
  }

  @Test func oneOfALedgerWithoutDeciderOrDayIsNotConfirmed() async throws {
    try await decided(by: nil, on: nil)
    #expect(try await verdict() == (.unconfirmed, .shown(.applicationMissing)))
  }

  @Test func oneOnAnApplicationThatWouldHaveBeenAllowedCounts() async throws {
    try await decided()
    try await applied(by: 0)
    #expect(try await verdict() == (.satisfied, .shown(.subcontractDecided)))
  }

  @Test func anApplicationWithAnotherDecisionIsNotTheOneBehindIt() async throws {
    try await decided()
    try await applied(by: 0, "rejected")
    #expect(try await verdict() == (.unconfirmed, .shown(.applicationMissing)))
  }

  @Test func oneOnAnApplicationThatWouldHaveBeenRefusedDoesNotCount() async throws {
    try await decided()
    try await applied(by: 2)
    #expect(try await verdict() == (.notSatisfied, .shown(.filedByOtherOffice)))
  }
}
