import Registry
import Testing

/// What the kinds beside contracts and vendors take and refuse; each case begins with the body of the fixture.
@Suite struct RecordRulesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let kind: RecordKind
    let changes: [String: JSONValue?]
    /// The fields that are at fault; none: it may be recorded.
    let faulty: [String]
    let code: FieldFault.Code

    init(
      _ kind: RecordKind, _ changes: [String: JSONValue?], _ faulty: [String] = [],
      _ code: FieldFault.Code = .contradiction
    ) {
      self.kind = kind
      self.changes = changes
      self.faulty = faulty
      self.code = code
    }

    var testDescription: String { "\(kind.rawValue) \(changes.keys.sorted())" }
  }

  private static func file(_ name: String, sha256: String = String(repeating: "0", count: 64)) -> JSONValue {
    Report.File(name: name, sha256: sha256, size: 1).json
  }

  private func faults(_ one: Case) throws -> [FieldFault] {
    var body = try FormatFixture.read(one.kind).body
    for (key, value) in one.changes { body[key] = value }
    return RecordDescriptor.of(one.kind).faults(in: body)
  }

  @Test(arguments: [
    Case(.roleAssignment, ["from": "2026-04-01", "until": "2026-03-31"], ["until"]),
    Case(.roleAssignment, ["from": "2026-04-01", "until": "2026-04-01"]),
    Case(.subcontract, ["start": "2026-04-01", "end": "2026-03-31"], ["end"]),
    Case(.subcontract, ["requestedOn": "2026-04-01", "decidedOn": "2026-03-31"], ["decidedOn"]),
    Case(.subcontract, ["decidedOn": nil]),
    Case(.subcontract, ["service": .string(RecordID(high: 1, low: 2).description)], ["service"]),
    Case(.subcontract, ["contract": nil], ["contract"], .missing),
    Case(.application, ["appliedOn": "2026-04-01", "decidedOn": "2026-03-31"], ["decidedOn"]),
    Case(.application, ["appliedOn": nil]),
    Case(.event, ["periodFrom": "2026-04-01", "periodTo": "2026-03-31"], ["periodTo"]),
    Case(.event, ["on": "2026-09-30", "reportedOn": "2026-09-29", "closedOn": nil], ["reportedOn"]),
    Case(.event, ["on": "2026-09-30", "reportedOn": nil, "closedOn": "2026-09-29"], ["closedOn"]),
    Case(.event, ["on": "2026-04-04", "reportedOn": "2026-04-04"]),
    Case(.exceptionMeasure, ["from": "2026-04-01", "until": "2026-03-31"], ["until"]),
    Case(.exceptionMeasure, ["from": nil]),
    Case(.dataLocation, ["since": "2026-04-01", "until": "2026-03-31"], ["until"]),
    Case(.certification, ["validFrom": "2026-04-01", "validUntil": "2026-03-31"], ["validUntil"]),
    Case(.regulation, ["inForceFrom": "2026-04-01", "until": "2026-03-31"], ["until"]),
    Case(.informationSystem, ["operationStart": "2026-04-01", "operationEnd": "2026-03-31"], ["operationEnd"]),
    Case(.informationSystem, ["operationStart": "2026-04-01", "operationEnd": "2026-04-01"]),
    Case(.report, ["decidedOn": "2026-09-29"], ["decidedOn"]),
    Case(.report, ["decidedOn": "2026-09-30"]),
    Case(.report, ["decision": " "], ["decision"], .malformed),
    Case(.report, ["decision": nil], ["decision"], .missing),
    Case(.report, ["correction": nil], ["correction"], .missing),
    Case(.report, ["replaces": nil], ["replaces"], .missing),
    Case(.report, ["replaces": nil, "correction": nil, "sections": nil, "decidedBy": nil]),
    Case(.report, ["period": "2026-09-30"]),
    Case(.report, ["period": "2026-09-29"], ["period"], .malformed),
    Case(.report, ["period": "R8Q2"], ["period"], .malformed),
    Case(.report, ["hash": "ABC"], ["hash"], .malformed),
    Case(.report, ["manifestSHA256": "ABC"], ["manifestSHA256"], .malformed),
    Case(.report, ["files": .array([])], ["files"], .malformed),
    Case(.report, ["files": .array([file("a.md"), file("a.md")])], ["files"], .malformed),
    Case(.report, ["files": .array([file("manifest.json")])], ["files"], .malformed),
    Case(.report, ["files": .array([file("../a.md")])], ["files"], .malformed),
    Case(.report, ["files": .array([file("/a.md")])], ["files"], .malformed),
    Case(.report, ["files": .array([file("a.md", sha256: "x")])], ["files"], .malformed),
    Case(.report, ["files": .array([file("課室/要約.md")])]),
    Case(.clauseFinding, ["checkedOn": "2026-04-01", "decidedOn": "2026-03-31"], ["decidedOn"]),
    Case(.clauseFinding, ["decisionReason": nil, "holdsFrom": nil]),
    Case(.clauseFinding, ["decidedBy": nil, "decidedOn": nil], ["decidedBy", "decidedOn"], .missing),
    Case(.clauseFinding, ["state": "rejected", "decisionReason": nil], ["decisionReason"], .missing),
    Case(.clauseFinding, ["state": "proposed"], ["decidedBy", "decidedOn", "decisionReason", "holdsFrom"]),
    Case(
      .clauseFinding,
      ["state": "proposed", "decidedBy": nil, "decidedOn": nil, "decisionReason": nil, "holdsFrom": nil]),
  ])
  func datesAndPartsFitTogether(one: Case) throws {
    let faults = try faults(one)
    #expect(faults.map(\.key) == one.faulty)
    #expect(faults.allSatisfy { $0.code == one.code })
  }

  @Test(arguments: [
    Case(.subcontract, ["country": "UK"], ["country"]), Case(.dataLocation, ["country": "jp"], ["country"]),
    Case(.dataLocation, ["country": "JPN"], ["country"]), Case(.dataLocation, ["role": "rest"], ["role"]),
    Case(.informationSystem, ["contracts": .array([])], ["contracts"]),
    Case(
      .informationSystem,
      ["contracts": .array(Array(repeating: .string(RecordID(high: 1, low: 2).description), count: 2))],
      ["contracts"]),
    Case(.informationSystem, ["services": .array(["CS-1"])], ["services"]),
    Case(.informationSystem, ["networkZone": "dmz"], ["networkZone"]),
    Case(.regulation, ["fulfils": "9.1-1-1"], ["fulfils"]),
    Case(.regulation, ["fulfils": .array(["9.1-1-1", "9.1-1-1"])], ["fulfils"]),
    Case(.event, ["reportedTo": .array([""])], ["reportedTo"]), Case(.event, ["kind": "party"], ["kind"]),
    Case(.application, ["subject": "CS-1"], ["subject"]), Case(.application, ["scheme": "cloud"], ["scheme"]),
    Case(.certification, ["status": "fine"], ["status"]), Case(.cloudService, ["model": "saas"], ["model"]),
    Case(.remediation, ["progress": "half"], ["progress"]), Case(.department, ["name": ""], ["name"]),
    Case(.exceptionMeasure, ["requirements": .array([])], ["requirements"]),
    Case(.clauseFinding, ["found": "maybe"], ["found"]), Case(.clauseFinding, ["state": "done"], ["state"]),
    Case(.clauseFinding, ["line": 0], ["line"]), Case(.clauseFinding, ["document": "契約書.docx"], ["document"]),
    Case(.clauseFinding, ["document": .string(String(repeating: "A", count: 64))], ["document"]),
  ])
  func malformedValuesAreRefused(one: Case) throws {
    let faults = try faults(one)
    #expect(faults.map(\.key) == one.faulty)
    #expect(faults.allSatisfy { $0.code == .malformed })
  }

  @Test(arguments: [
    (RecordKind.department, ["name", "number"]), (.roleAssignment, ["holder", "number", "office"]),
    (.subcontract, ["number", "vendor"]), (.informationSystem, ["name", "number"]),
    (.cloudService, ["name", "number"]), (.application, ["number", "scheme", "subject"]),
    (.dataLocation, ["number", "service"]), (.regulation, ["number", "title"]),
    (.event, ["kind", "number", "on", "subject"]), (.remediation, ["number", "requirement", "subject"]),
    (.exceptionMeasure, ["number", "requirements", "subject"]), (.certification, ["number", "scheme"]),
    (.clauseFinding, ["checkedOn", "contract", "document", "found", "number", "requirement", "state"]),
  ])
  func whatARecordMustHave(kind: RecordKind, keys: [String]) {
    let faults = RecordDescriptor.of(kind).faults(in: [:])
    #expect(faults.map(\.key).sorted() == keys)
    #expect(faults.allSatisfy { $0.code == .missing })
  }

  @Test func onePersonOnBothSidesIsAFactAndNoFault() throws {
    let body = try FormatFixture.read(.application).body
    #expect(body["applicantOfficer"] == body["deciderOfficer"])
    #expect(RecordDescriptor.of(.application).faults(in: body).isEmpty)
  }

  @Test(arguments: [
    (RecordKind.subcontract, "country", "ｊｐ", "JP"), (.dataLocation, "country", " US ", "US"),
    (.informationSystem, "networkZone", "LGWAN接続系", "lgwan"), (.cloudService, "model", "ｓａａｓ", "SaaS"),
    (.application, "decision", "差戻し", "returned"), (.event, "kind", "返却・廃棄の確認", "return"),
    (.event, "kind", "audit", "audit"), (.certification, "status", "更新手続中", "renewalPending"),
    (.remediation, "progress", "In Progress", "inProgress"), (.dataLocation, "role", "保守アクセス", "supportAccess"),
  ])
  func readsWhatStaffWrite(kind: RecordKind, key: String, text: String, value: String) throws {
    #expect(try RecordDescriptor.of(kind).field(key)?.value(typed: text) == .string(value))
  }

  @Test(arguments: ["日本", "UK", "J", "JPN", ""])
  func refusesWhatIsNoCountryCode(text: String) throws {
    let field = try #require(RecordDescriptor.of(.dataLocation).field("country"))
    #expect(try #require(throws: FieldFault.self) { try field.value(typed: text) }.code == .malformed)
  }

  @Test func flagsDoNotCollideWithThoseOfTheCommands() {
    let taken: Set = [
      "from", "effective", "dry-run", "reason", "format", "registry", "as", "lang", "color", "checklists", "clear",
      "correct", "if-version", "version", "help", "source-document", "source-place",
    ]
    for kind in RecordKind.allCases where kind.isKept {
      let flags = RecordDescriptor.of(kind).fields.filter(\.isTyped).map(\.flagName)
      #expect(taken.isDisjoint(with: flags), "\(kind)")
    }
  }
}
