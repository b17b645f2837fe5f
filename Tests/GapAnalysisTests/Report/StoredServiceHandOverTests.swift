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

  /// Articles on confidentiality bind the vendor of the contract, the same for the act as for the gap.
  @Test(arguments: [true, false]) func articlesOfTheContractBindItsVendorAlone(isProvider: Bool) async throws {
    try await confirmArticles()
    if !isProvider {
      let other = try await test.record { try $0.add(.vendor, ["number": "V-2", "name": "株式会社遠賀"]) }
      try await test.record { [service] in
        _ = try $0.edit(service, ["provider": .string(other.description)], effect: .correction)
      }
    }
    #expect(try await isAllowed(given) == isProvider)
    if !isProvider { _ = try await test.fact { [given] in try $0.add(.event, given) } }
    #expect(try await line(on: "2025-07-01")?.status == (isProvider ? .satisfied : .notSatisfied))
  }

  @Test func articlesBindNobodyWhoIsNotKnown() async throws {
    try await confirmArticles()
    try await test.record { [service] in _ = try $0.edit(service, ["provider": nil], effect: .correction) }
    #expect(try await !isAllowed(given))
    _ = try await test.fact { [given] in try $0.add(.event, given) }
    #expect(try await line(on: "2025-07-01")?.status == .notSatisfied)
  }

  private func confirmArticles() async throws {
    _ = try await test.fact { [contract] in
      _ = try $0.edit(contract, ["end": "2027-03-31"], effect: .correction)
      let officer = try $0.add(.officer, ["number": "1", "name": "飯塚 花子"])
      return try $0.add(
        .clauseFinding,
        [
          "number": "K-1", "contract": .string(contract.description), "requirement": "9.1-2-1-e", "found": "present",
          "article": "第9条", "document": .string(String(repeating: "a", count: 64)), "checkedOn": "2025-04-01",
          "state": "confirmed", "decidedBy": .string(officer.description), "decidedOn": "2025-04-01",
          "holdsFrom": "2025-04-01",
        ])
    }
  }

  private func isAllowed(_ event: JSONObject) async throws -> Bool {
    do {
      _ = try await test.record { try $0.add(.event, event) }
      return true
    } catch RegisterError.refused { return false }
  }
}
