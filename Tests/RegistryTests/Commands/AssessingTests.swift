import Registry
import TestSupport
import Testing
import TextForms

@Suite struct AssessingTests {
  private let test: TestRegister

  init() throws { test = try TestRegister() }

  private func assessments() async throws -> [String: JSONObject] {
    try await test.read { reader in
      var bodies: [String: JSONObject] = [:]
      try reader.records(.assessment, on: nil, at: reader.head().sequence) { version in
        bodies[version.number ?? ""] = version.body
        return true
      }
      return bodies
    }
  }

  @Test func anOfficerJudges() async throws {
    let contract = try await test.addContract("C-1")
    let officer = try await test.addOfficer()
    _ = try await test.record(as: officer) { transaction in
      try transaction.assess(
        requirementID: "9.1-2-1-e", isAsNeeded: false, subject: contract, outcome: .satisfied, tier: .documented,
        documents: ["契約書"], reason: "第12条", validUntil: CivilDate(iso: "2027-03-31"),
        effectiveFrom: CivilDate(iso: "2026-04-01"))
    }
    #expect(
      try await assessments() == [
        "C-1#9.1-2-1-e#1": [
          "number": "C-1#9.1-2-1-e#1", "requirement": "9.1-2-1-e", "subject": .string(contract.description),
          "outcome": "satisfied", "tier": "documented", "assessor": .string(officer.description),
          "documents": .array(["契約書"]), "reason": "第12条", "validUntil": "2027-03-31",
        ]
      ])
    let entry = try await test.read { try $0.entry($0.head().sequence) }
    #expect(entry?.effectiveFrom == CivilDate(iso: "2026-04-01"))
  }

  @Test func everySubjectThatARequirementCanHaveIsJudged() async throws {
    let contract = try await test.addContract("C-1")
    let officer = try await test.addOfficer()
    let judged = try await test.record(as: officer) { transaction -> [String] in
      let about = JSONValue.string(contract.description)
      let subjects = [
        contract, try transaction.add(.cloudService, ["number": "S-1", "name": "甲"]),
        try transaction.add(.informationSystem, ["number": "I-1", "name": "乙"]),
        try transaction.add(.application, ["number": "P-1", "scheme": "outsourcedService", "subject": about]),
        try transaction.add(.event, ["number": "E-1", "kind": "audit", "subject": about, "on": "2026-04-01"]),
        try transaction.add(
          .exceptionMeasure, ["number": "X-1", "requirements": .array(["9.1-2-1-e"]), "subject": about]),
        try transaction.subject(.organization, number: "組織"),
      ]
      return try subjects.map { subject in
        let record = try transaction.assess(
          requirementID: "9.1-2-1-e", isAsNeeded: false, subject: subject, outcome: .satisfied, tier: .observed)
        return try transaction.reader.timeline(of: record, at: transaction.sequence).last?.number ?? ""
      }
    }
    let numbers = ["C-1", "S-1", "I-1", "P-1", "E-1", "X-1", "organization"].map { "\($0)#9.1-2-1-e#1" }
    #expect(judged == numbers)
  }

  @Test func nothingElseIsJudged() async throws {
    let officer = try await test.addOfficer()
    let error = await #expect(throws: RegisterError.self) {
      try await test.record(as: officer) {
        _ = try $0.assess(
          requirementID: "9.1-2-1-e", isAsNeeded: false, subject: officer, outcome: .satisfied, tier: .observed)
      }
    }
    #expect(error?.code == "record-unknown")
  }

  @Test func nobodyCannotJudge() async throws {
    let contract = try await test.addContract("C-1")
    let error = await #expect(throws: RegisterError.self) {
      try await test.record {
        _ = try $0.assess(
          requirementID: "9.1-2-1-e", isAsNeeded: false, subject: contract, outcome: .satisfied, tier: .observed)
      }
    }
    #expect(error?.code == "officer-required")
  }

  @Test func onlyAnAsNeededItemIsNotNeededAndWithAReason() async throws {
    let contract = try await test.addContract("C-1")
    let officer = try await test.addOfficer()
    func judge(isAsNeeded: Bool, reason: String?) async throws {
      try await test.record(as: officer) {
        _ = try $0.assess(
          requirementID: "9.1-2-1-d-08", isAsNeeded: isAsNeeded, subject: contract, outcome: .notNeeded,
          tier: .documented, reason: reason)
      }
    }
    await #expect(throws: RegisterError.notNeededForMust(requirement: "9.1-2-1-d-08")) {
      try await judge(isAsNeeded: false, reason: "再委託なし")
    }
    for reason in [nil, "", " 　"] {
      let error = await #expect(throws: RegisterError.self) { try await judge(isAsNeeded: true, reason: reason) }
      #expect(error?.code == "reason-required")
    }
    #expect(try await assessments().isEmpty)
    try await judge(isAsNeeded: true, reason: "再委託なし")
    #expect(try await assessments().count == 1)
  }

  @Test func judgementsOfOnePairAreCounted() async throws {
    let (first, second) = (try await test.addContract("C-1"), try await test.addContract("C-10"))
    let officer = try await test.addOfficer()
    let day = try #require(CivilDate(iso: "2026-05-01"))
    try await test.record(as: officer) { transaction in
      var document = 0
      func judge(_ requirement: String, _ contract: RecordID) throws -> RecordID {
        document += 1
        return try transaction.assess(
          requirementID: requirement, isAsNeeded: false, subject: contract, outcome: .partial, tier: .observed,
          documents: ["確認票\(document)"])
      }
      _ = try judge("9.1-2-1-e", first)
      let retired = try judge("9.1-2-1-e", first)
      try transaction.retire(retired, from: day, reason: "誤り")
      _ = try judge("9.1-2-1-e", first)
      _ = try judge("9.1-3-1-b", first)
      _ = try judge("9.1-2-1-e", second)
      try transaction.recordLedgerMark(
        requirementID: "9.1-2-1-e", contract: second, outcome: .satisfied, mark: "○", source: [:], from: nil)
      for _ in 0..<10 { _ = try judge("9.1-2-1-e", second) }
    }
    let numbers = try await assessments().keys
    #expect(numbers.contains("C-1#9.1-2-1-e#3") && !numbers.contains("C-1#9.1-2-1-e#4"))
    #expect(numbers.contains("C-1#9.1-3-1-b#1"))
    #expect(numbers.contains("C-10#9.1-2-1-e#11") && !numbers.contains("C-10#9.1-2-1-e#12"))
  }

  @Test func whatCannotBeJudgedIsRefused() async throws {
    let contract = try await test.addContract("C-1")
    let officer = try await test.addOfficer()
    func judge(_ requirement: String, _ contract: RecordID, until: String? = nil) async throws {
      try await test.record(as: officer) {
        _ = try $0.assess(
          requirementID: requirement, isAsNeeded: false, subject: contract, outcome: .satisfied, tier: .observed,
          validUntil: until.flatMap { CivilDate(iso: $0) }, effectiveFrom: CivilDate(iso: "2026-04-01"))
      }
    }
    let unknown = await #expect(throws: RegisterError.self) { try await judge("9.9-9", contract) }
    #expect(unknown?.code == "record-unknown")
    await #expect(throws: RegisterError.unknownRecord(.contract, number: officer.description)) {
      try await judge("9.1-2-1-e", officer)
    }
    let ended = await #expect(throws: RegisterError.self) {
      try await judge("9.1-2-1-e", contract, until: "2026-03-31")
    }
    #expect(ended?.code == "fields-contradict")
    try await judge("9.1-2-1-e", contract, until: "2026-04-01")
    let day = try #require(CivilDate(iso: "2026-05-01"))
    try await test.record { try $0.retire(contract, from: day, reason: "誤り") }
    await #expect(throws: RegisterError.retired(.contract, number: "C-1")) { try await judge("9.1-2-1-e", contract) }
  }

  @Test func withoutACatalogueNothingIsJudged() async throws {
    let bare = try TestRegister(requirements: [])
    let contract = try await bare.addContract("C-1")
    let officer = try await bare.addOfficer()
    await #expect(throws: RegisterError.noCatalogue) {
      try await bare.record(as: officer) {
        _ = try $0.assess(
          requirementID: "9.1-2-1-e", isAsNeeded: false, subject: contract, outcome: .satisfied, tier: .observed)
      }
    }
  }

  private func mark(_ mark: String, row: Int64 = 5, from day: String?, on contract: RecordID) async throws
    -> RegisterTransaction.LedgerMarkEffect
  {
    let source: JSONObject = ["file": "ledger.csv", "row": .integer(row)]
    let outcome = mark == "×" ? Assessment.Outcome.notSatisfied : .satisfied
    return try await test.record {
      try $0.recordLedgerMark(
        requirementID: "9.1-2-1-e", contract: contract, outcome: outcome, mark: mark, source: source,
        from: day.flatMap { CivilDate(iso: $0) })
    }
  }

  private func marks() async throws -> [String] {
    try await test.read { reader in
      let head = try reader.head().sequence
      guard let record = try reader.find(.assessment, number: "C-1#9.1-2-1-e#ledger", at: head) else { return [] }
      return try reader.timeline(of: record, at: head).map {
        "\($0.effectiveFrom.map(\.description) ?? "start") \($0.body?["mark"]?.text ?? "-")"
      }
    }
  }

  @Test func aMarkIsAFactOfNobody() async throws {
    let contract = try await test.addContract("C-1")
    #expect(try await mark("○", from: "2026-04-01", on: contract) == .added)
    #expect(
      try await assessments()["C-1#9.1-2-1-e#ledger"] == [
        "number": "C-1#9.1-2-1-e#ledger", "requirement": "9.1-2-1-e", "subject": .string(contract.description),
        "outcome": "satisfied", "tier": "declared", "mark": "○",
        "source": .object(["file": "ledger.csv", "row": 5]),
      ])
  }

  @Test func theSameMarkChangesNothing() async throws {
    let contract = try await test.addContract("C-1")
    _ = try await mark("○", from: "2026-04-01", on: contract)
    let head = try await test.read { try $0.head() }
    #expect(try await mark("○", row: 9, from: "2026-04-01", on: contract) == .unchanged)
    #expect(try await mark("○", from: "2026-10-01", on: contract) == .unchanged)
    #expect(try await test.read { try $0.head() } == head)
  }

  @Test func anotherMarkHoldsFromItsDay() async throws {
    let contract = try await test.addContract("C-1")
    _ = try await mark("○", from: "2026-04-01", on: contract)
    #expect(try await mark("×", from: "2026-10-01", on: contract) == .changed)
    #expect(try await mark("×", from: "2026-10-01", on: contract) == .unchanged)
    #expect(try await marks() == ["2026-04-01 ○", "2026-10-01 ×"])
    #expect(try await mark("×", from: "2026-01-01", on: contract) == .changed)
    #expect(try await marks() == ["2026-01-01 ×", "2026-04-01 ○", "2026-10-01 ×"])
    #expect(try test.store.verify().holds)
  }

  @Test func withoutADayAnotherMarkCorrects() async throws {
    let contract = try await test.addContract("C-1")
    _ = try await mark("○", from: nil, on: contract)
    #expect(try await mark("×", from: nil, on: contract) == .changed)
    #expect(try await marks() == ["start ×"])
    _ = try await mark("○", from: "2026-10-01", on: contract)
    #expect(try await mark("×", from: nil, on: contract) == .unchanged)
    #expect(try await marks() == ["start ×", "2026-10-01 ○"])
  }
}
