import GapAnalysis
import Registry
import Requirements
import TestSupport
import Testing
import TextForms

/// What was given to a cloud service without an agreement is a gap of the contract that the service names.
@Suite struct StoredServiceHandOverTests {
  private let test: TestRegister
  private let vendor: RecordID
  private let contract: RecordID
  private let service: RecordID

  init() async throws {
    let test = try await SampleRegister.empty(try Catalogues.iizuka())
    self.test = test
    let vendor = try await test.record { try $0.add(.vendor, ["number": "V-1", "name": "株式会社筑豊"]) }
    let contract = try await test.addContract(
      "C-1",
      [
        "vendor": .string(vendor.description), "signed": "2025-04-01", "start": "2025-04-01",
        "givesImportantInformation": true,
      ])
    (self.vendor, self.contract) = (vendor, contract)
    service = try await test.record {
      try $0.add(
        .cloudService,
        [
          "number": "S-1", "name": "電子申請", "provider": .string(vendor.description),
          "contract": .string(contract.description), "confidentiality": "2", "useStart": "2025-04-01",
        ])
    }
  }

  private func line(on day: String) async throws -> GapReport.GapLine? {
    var query = GapQuery(asOf: date(day))
    query.requirements = [RequirementID(rawValue: "9.1-2-1-e")]
    query.subjects = ["C-1"]
    query.statuses = Set(Status.allCases)
    return try await test.read { [query] in try GapReporter.report(query, from: $0).lines.first }
  }

  private var given: JSONObject {
    ["number": "E-1", "kind": "handOver", "subject": .string(service.description), "on": "2025-06-01"]
  }

  @Test func aFactThatTheActWouldHaveBeenRefusedIsAGap() async throws {
    let error = await #expect(throws: RegisterError.self) {
      try await test.record { [given] in _ = try $0.add(.event, given) }
    }
    #expect(error?.code == "nda-not-in-force")
    #expect(try await line(on: "2025-06-01")?.status == .unconfirmed)
    try await test.fact { [given] in _ = try $0.add(.event, given) }
    #expect(try await line(on: "2025-05-31")?.status == .unconfirmed)
    let broken = try #require(try await line(on: "2025-06-01"))
    #expect(broken.status == .notSatisfied)
    #expect(broken.reason == .shown(.givenWithoutNDA))
    try await test.record { [vendor, contract] in
      _ = try $0.add(
        .nda,
        [
          "number": "N-1", "vendor": .string(vendor.description), "contract": .string(contract.description),
          "signed": "2025-07-01", "withoutEnd": true,
        ])
    }
    #expect(try await line(on: "2025-06-30")?.status == .notSatisfied)
    let late = try #require(try await line(on: "2025-07-01"))
    #expect(late.status == .partial)
    #expect(late.reason == .shown(.givenBeforeNDA))
    #expect(try test.store.verify().holds)
  }

  @Test func whatWasGivenUnderTheAgreementIsNone() async throws {
    try await test.record { [vendor] in
      _ = try $0.add(
        .nda,
        ["number": "N-1", "vendor": .string(vendor.description), "signed": "2025-04-01", "withoutEnd": true])
    }
    try await test.record { [given] in _ = try $0.add(.event, given) }
    #expect(try await line(on: "2025-07-01")?.status == .satisfied)
  }

  @Test func theAgreementIsHeldByWhatTheServiceWasGiven() async throws {
    let agreement = try await test.record { [vendor, contract] in
      try $0.add(
        .nda,
        [
          "number": "N-1", "vendor": .string(vendor.description), "contract": .string(contract.description),
          "signed": "2025-04-01", "withoutEnd": true,
        ])
    }
    try await test.record { [given] in _ = try $0.add(.event, given) }
    let error = await #expect(throws: RegisterError.self) {
      try await test.record { _ = try $0.edit(agreement, ["signed": "2025-06-02"], effect: .correction) }
    }
    #expect(error?.code == "nda-still-needed")
  }
}
