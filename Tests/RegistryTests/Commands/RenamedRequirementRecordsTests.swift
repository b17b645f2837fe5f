import Registry
import Requirements
import TestSupport
import Testing
import TextForms

/// Records made under an ID that a requirement had before go on under the ID of today.
@Suite struct RenamedRequirementRecordsTests {
  private static let old = "9.1-2-1-d-08"
  private static let new = "9.1-2-1-d-19"

  private let test: TestRegister
  private let officer: RecordID
  private let contract: RecordID

  init() async throws {
    test = try await SampleRegister.empty(try Catalogues.iizuka())
    officer = try await test.addOfficer()
    contract = try await test.addContract(
      "C-1", ["signed": "2026-03-20", "start": "2026-05-01", "end": "2027-03-31", "givesImportantInformation": true])
  }

  private func rename(_ names: [String: String] = [old: new]) async throws {
    try await test.record { _ = try $0.adopt(try Catalogues.iizuka().renaming(names)) }
  }

  @discardableResult
  private func propose(
    _ requirement: String, _ found: ClauseFinding.Found = .present
  ) async throws -> RegisterTransaction.ProposedClause {
    try await test.record { [contract] transaction in
      try transaction.proposeClauses(
        of: contract, document: ReadDocument(sha256: String(repeating: "a", count: 64), name: "契約書.docx"),
        rules: "rules 1", checkedOn: date("2026-03-31"),
        [ClauseProposal(requirement: requirement, found: found, article: "第3条")])[0]
    }
  }

  private func confirm(_ requirement: String) async throws -> RecordID {
    try await test.record(as: officer) { [contract] in
      try $0.confirmClause(contract: contract, requirement: requirement)
    }
  }

  private func body(_ record: RecordID) async throws -> JSONObject {
    try await test.read { try $0.timeline(of: record, at: $0.head().sequence).last?.body ?? [:] }
  }

  @Test func aProposalThatWaitsIsDecidedUnderTheNewID() async throws {
    let proposed = try await propose(Self.old)
    try await rename()
    let waiting = try await test.record { [contract] in try $0.requirementsAwaitingDecision(of: contract) }
    #expect(waiting == [Self.new])
    let confirmed = try await confirm(Self.new)
    #expect(confirmed == proposed.record)
    #expect(try await body(confirmed)["state"] == "confirmed")
    // It says what it was about when it was made.
    #expect(try await body(confirmed)["requirement"] == .string(Self.old))
    let standing = try await test.read { [contract] reader in
      let sequence = try reader.head().sequence
      let clauses = try ContractClauses(of: contract, in: reader, at: sequence)
      return try [Self.old, Self.new].map { try clauses.standing(on: $0, on: date("2026-06-01"), at: sequence) }
    }
    #expect(standing.map { $0?.isConfirmed } == [true, true])
  }

  @Test func rulesThatNameTheFormerIDProposeUnderTheNewOne() async throws {
    let before = try await propose(Self.old)
    try await rename()
    let same = try await propose(Self.old)
    #expect(!same.isNew)
    #expect(same.record == before.record)
    let other = try await propose(Self.old, .absent)
    #expect(other.number == "C-1#\(Self.new)#clause1")
    #expect(try await body(other.record)["requirement"] == .string(Self.new))
  }

  @Test func aLedgerReadAgainChangesTheMarkThatIsThere() async throws {
    let source: JSONObject = ["file": "台帳.csv", "row": 2]
    func mark(_ requirement: String, _ outcome: Assessment.Outcome, _ text: String) async throws
      -> RegisterTransaction.LedgerMarkEffect
    {
      try await test.record { [contract] in
        try $0.recordLedgerMark(
          requirementID: requirement, contract: contract, outcome: outcome, mark: text, source: source,
          from: date("2026-04-01"))
      }
    }
    #expect(try await mark(Self.old, .satisfied, "○") == .added)
    try await rename()
    #expect(try await mark(Self.old, .satisfied, "○") == .unchanged)
    #expect(try await mark(Self.new, .notSatisfied, "×") == .changed)
    let count = try await test.read { reader in
      var count = 0
      try reader.records(.assessment, on: nil, at: reader.head().sequence) { _ in
        count += 1
        return true
      }
      return count
    }
    #expect(count == 1)
  }

  @Test func whatIsTypedWithTheFormerIDIsRecordedUnderTheNewOne() async throws {
    try await rename()
    let plan = try await test.record { transaction in
      try transaction.add(
        .remediation,
        try transaction.body(
          of: .remediation, typed: ["number": ["RM-1"], "requirement": [Self.old], "subject": ["C-1"]]))
    }
    #expect(try await body(plan)["requirement"] == .string(Self.new))
  }

  @Test func confirmedArticlesUnderTheFormerIDCoverWhatIsGiven() async throws {
    let vendor = try await test.record { try $0.add(.vendor, ["number": "V-1", "name": "株式会社筑豊"]) }
    try await test.record { [contract] in
      _ = try $0.edit(contract, ["vendor": .string(vendor.description)], effect: .correction)
    }
    try await propose("9.1-2-1-e")
    _ = try await confirm("9.1-2-1-e")
    try await rename(["9.1-2-1-e": "9.1-2-1-f"])
    try await test.record { [contract] in
      _ = try $0.add(
        .event, ["number": "E-1", "kind": "handOver", "subject": .string(contract.description), "on": "2026-06-01"])
    }
  }

  @Test func withoutTheFormerIDItIsUnknown() async throws {
    let renamed = try Catalogues.iizuka().renaming([Self.old: Self.new], namesThem: false)
    try await propose(Self.old)
    try await test.record { _ = try $0.adopt(renamed) }
    await #expect(throws: ClauseFault.self) {
      _ = try await test.record { [contract] in try $0.requirementsAwaitingDecision(of: contract) }
    }
    await #expect(throws: RegisterError.self) { try await propose(Self.old, .absent) }
  }
}
