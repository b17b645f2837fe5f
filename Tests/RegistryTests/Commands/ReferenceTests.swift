import Registry
import TestSupport
import Testing
import TextForms

@Suite struct ReferenceTests {
  private let test: TestRegister
  private let contract: RecordID
  private let service: RecordID

  /// A contract and a cloud service that have one number.
  init() async throws {
    test = try await SampleRegister.empty(try Catalogues.iizuka())
    contract = try await test.addContract("A-1")
    service = try await test.record { try $0.add(.cloudService, ["number": "A-1", "name": "電子申請"]) }
  }

  private func typed(_ kind: RecordKind, _ input: [String: [String]]) async throws -> JSONObject {
    try await test.record { try $0.body(of: kind, typed: input) }
  }

  private func fault(_ kind: RecordKind, _ input: [String: [String]]) async throws -> FieldFault {
    let error = await #expect(throws: RegisterError.self) { try await typed(kind, input) }
    guard case .invalid(_, _, let faults)? = error else { throw CancellationError() }
    return try #require(faults.first)
  }

  private func refusal(_ kind: RecordKind, _ body: JSONObject) async -> String? {
    let error = await #expect(throws: RegisterError.self) { try await test.record { _ = try $0.add(kind, body) } }
    return error?.code
  }

  @Test func aNumberOfTwoKindsIsRefusedWithTheList() async throws {
    let fault = try await fault(.event, ["subject": ["A-1"]])
    #expect(fault.code == .ambiguousReference)
    #expect(fault.allowed.ja == "contract:A-1（契約）、service:A-1（クラウドサービス）")
    #expect(fault.allowed.en == "contract:A-1 (contract), service:A-1 (cloud service)")
  }

  @Test(arguments: ["service:A-1", "cloudService:A-1", "クラウドサービス：A-1", "ＳＥＲＶＩＣＥ: A-1", "cloud service:A-1"])
  func theKindSettlesIt(text: String) async throws {
    #expect(try await typed(.event, ["subject": [text]]) == ["subject": .string(service.description)])
  }

  @Test func aNumberOfOneKindNeedsNone() async throws {
    let other = try await test.addContract("B-1")
    #expect(try await typed(.event, ["subject": [" B-1 "]]) == ["subject": .string(other.description)])
    // A kind that the field cannot point to is no prefix.
    #expect(try await fault(.event, ["subject": ["vendor:B-1"]]).code == .unknownReference)
    #expect(try await fault(.event, ["subject": ["service:B-1"]]).code == .unknownReference)
    #expect(try await fault(.event, ["subject": ["X-9"]]).code == .unknownReference)
    let colon = try await test.addContract("契約:7")
    #expect(try await typed(.event, ["subject": ["契約:7"]]) == ["subject": .string(colon.description)])
  }

  @Test func theOrganizationIsTheRegisterItself() async throws {
    let register = try await test.read {
      try $0.find(.register, number: $0.registry.description, at: $0.head().sequence)
    }
    let id = try #require(register).description
    for text in ["組織", "organization", "Organization"] {
      #expect(try await typed(.remediation, ["subject": [text]]) == ["subject": .string(id)])
    }
    // An event happens to something, never to the organization.
    #expect(try await fault(.event, ["subject": ["組織"]]).code == .unknownReference)
  }

  /// Of a contract as an outsourced service, of a cloud service as one.
  @Test func anApplicationIsForWhatItsSchemeIsFor() async throws {
    func application(_ scheme: String, _ subject: RecordID) -> JSONObject {
      ["number": .string("P-\(scheme)"), "scheme": .string(scheme), "subject": .string(subject.description)]
    }
    let ofContract = application("cloudServiceC2OrHigher", contract)
    let error = await #expect(throws: RegisterError.self) {
      try await test.record { _ = try $0.add(.application, ofContract) }
    }
    guard case .invalid(_, _, let faults)? = error else { throw CancellationError() }
    #expect(faults.map(\.key) == ["scheme"])
    #expect(faults.first?.code == .contradiction)
    #expect(faults.first?.allowed.ja == "対象が契約のときの区分: 業務委託サービス")
    #expect(await refusal(.application, application("outsourcedService", service)) == "fields-contradict")
    let fitting = [application("outsourcedService", contract), application("cloudServiceBelowC2", service)]
    try await test.record { transaction in for body in fitting { try transaction.add(.application, body) } }
  }

  @Test func severalReferencesEachOnce() async throws {
    let other = try await test.addContract("B-1")
    let body = try await typed(.informationSystem, ["contracts": ["B-1", "A-1", "B-1"]])
    #expect(body["contracts"] == .array([.string(other.description), .string(contract.description)]))
    let fault = try await fault(.informationSystem, ["contracts": ["A-1", "X-9"]])
    #expect(fault.code == .unknownReference)
    #expect(fault.found == "X-9")
  }

  @Test(arguments: [
    (RecordKind.event, ["subject": "vendor"]), (.informationSystem, ["manager": "contract"]),
    (.application, ["subject": "vendor"]), (.subcontract, ["service": "contract"]),
  ])
  func aReferenceToAnotherKindDangles(kind: RecordKind, wrong: [String: String]) async throws {
    let vendor = try await test.record { try $0.add(.vendor, ["number": "V-1", "name": "甲"]) }
    var body: JSONObject = [
      "event": ["number": "E-1", "kind": "audit", "on": "2026-04-01"],
      "informationSystem": ["number": "S-1", "name": "庁内LAN"],
      "application": ["number": "P-1", "scheme": "exception"],
      "subcontract": ["number": "T-1", "vendor": .string(vendor.description)],
    ][kind.rawValue, default: [:]]
    for (key, name) in wrong { body[key] = .string((name == "vendor" ? vendor : contract).description) }
    #expect(await refusal(kind, body) == "record-unknown")
  }

  @Test func aListDanglesWhereOneOfItDoes() async throws {
    let contracts = [contract, service].map { JSONValue.string($0.description) }
    #expect(
      await refusal(.informationSystem, ["number": "S-1", "name": "庁内LAN", "contracts": .array(contracts)])
        == "record-unknown")
  }

  @Test func requirementsInAnySpelling() async throws {
    let body = try await typed(
      .regulation, ["fulfils": ["９.１（１）①", "9.1-1-2", "9.1-1-1", "9.3（自治体機密性2以上を取り扱う場合）(1)①"]])
    #expect(body["fulfils"] == .array(["9.1-1-1", "9.1-1-2", "9.3A-1-1"]))
    #expect(try await typed(.remediation, ["requirement": ["9.1(2)①(オ)"]]) == ["requirement": "9.1-2-1-e"])
    let several = try await fault(.remediation, ["requirement": ["9.3(1)"]])
    #expect(several.code == .ambiguousRequirement)
    #expect(several.allowed.ja.contains("9.3A-1-1") && several.allowed.en.contains("9.3B-1-a"))
    #expect(try await fault(.regulation, ["fulfils": ["99.9"]]).code == .unknownRequirement)
  }

  @Test func officesByIdOrName() async throws {
    for text in ["informationSecurityManager", "情報セキュリティ管理者", "Information Security Manager"] {
      #expect(try await typed(.roleAssignment, ["office": [text]]) == ["office": "informationSecurityManager"])
    }
    let fault = try await fault(.event, ["reportedTo": ["ciso", "係長"]])
    #expect(fault.code == .unknownOffice)
    #expect(fault.found == "係長")
    #expect(fault.allowed.ja.contains("統括情報セキュリティ責任者（supervisingInformationSecurityOfficer）"))
  }

  @Test func whatTheCatalogueDoesNotNameIsRefusedHoweverItComes() async throws {
    let subject = JSONValue.string(contract.description)
    // In the journal stands an id, never another spelling of it.
    for requirement: JSONValue in ["9.9", "9.1(1)①"] {
      let body: JSONObject = ["number": "R-1", "requirement": requirement, "subject": subject]
      #expect(await refusal(.remediation, body) == "requirement-unknown")
    }
    let holder = JSONValue.string(try await test.addOfficer().description)
    #expect(await refusal(.roleAssignment, ["number": "R-1", "office": "mayor", "holder": holder]) == "office-unknown")
  }

  @Test func aNewCatalogueThatDropsARequirementLocksNoRecord() async throws {
    let subject = JSONValue.string(contract.description)
    let plan = try await test.record {
      try $0.add(.remediation, ["number": "R-1", "requirement": "9.1-2-1-e", "subject": subject])
    }
    try await test.record { _ = try $0.adopt(try Catalogues.smallCity()) }
    try await test.record { _ = try $0.edit(plan, ["progress": "done"], effect: .correction) }
    let error = await #expect(throws: RegisterError.self) {
      try await test.record { _ = try $0.edit(plan, ["requirement": "9.1-2-2-c"], effect: .correction) }
    }
    #expect(error?.code == "requirement-unknown")
  }

  @Test func withoutACatalogueNothingIsLookedUpInIt() async throws {
    let bare = try TestRegister(requirements: [])
    await #expect(throws: RegisterError.noCatalogue) {
      try await bare.record { _ = try $0.body(of: .roleAssignment, typed: ["office": ["CISO"]]) }
    }
  }
}
