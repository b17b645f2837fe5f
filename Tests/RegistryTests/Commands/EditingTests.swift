import Registry
import TestSupport
import Testing
import TextForms

@Suite struct EditingTests {
  private let test: TestRegister

  init() throws { test = try TestRegister() }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  private func titles(_ record: RecordID) async throws -> [String] {
    try await test.read { reader in
      try reader.timeline(of: record, at: reader.head().sequence).map {
        "\($0.effectiveFrom.map(\.description) ?? "start"): \($0.body?["title"]?.text ?? "-")"
      }
    }
  }

  @Test func aChangeHoldsFromItsDay() async throws {
    let contract = try await test.addContract("C-1", ["title": "甲"])
    let day = try day("2026-07-01")
    try await test.record { _ = try $0.edit(contract, ["title": "乙"], effect: .change(from: day)) }
    #expect(try await titles(contract) == ["start: 甲", "2026-07-01: 乙"])
  }

  @Test func aCorrectionHoldsFromTheStart() async throws {
    let contract = try await test.addContract("C-1", ["title": "甲"])
    try await test.record { _ = try $0.edit(contract, ["title": "乙"], effect: .correction) }
    #expect(try await titles(contract) == ["start: 乙"])
  }

  @Test func aLaterVersionKeepsItsOwnValueAndTakesTheRest() async throws {
    let contract = try await test.addContract("C-1", ["title": "甲", "place": "本庁"])
    let (june, july, august) = (try day("2026-06-01"), try day("2026-07-01"), try day("2026-08-01"))
    try await test.record { transaction in
      try transaction.edit(contract, ["title": "乙"], effect: .change(from: july))
      try transaction.edit(contract, ["title": "甲"], effect: .change(from: august))
      try transaction.edit(contract, ["title": "丙", "place": "支所"], effect: .change(from: june))
    }
    // What was recorded for July and August was recorded with knowledge of the title; not so the place.
    #expect(try await titles(contract) == ["start: 甲", "2026-06-01: 丙", "2026-07-01: 乙", "2026-08-01: 甲"])
    let places = try await test.read { reader in
      try reader.timeline(of: contract, at: reader.head().sequence).map { $0.body?["place"]?.text }
    }
    #expect(places == ["本庁", "支所", "支所", "支所"])
  }

  @Test func aFieldCanBeTakenAway() async throws {
    let contract = try await test.addContract("C-1", ["place": "本庁"])
    try await test.record { _ = try $0.edit(contract, ["place": nil], effect: .correction) }
    let body = try await test.read { try $0.timeline(of: contract, at: $0.head().sequence).last?.body }
    #expect(body?["place"] == nil)
    #expect(body?["title"] != nil)
    await #expect(throws: RegisterError.self) {
      try await test.record { _ = try $0.edit(contract, ["title": nil], effect: .correction) }
    }
  }

  @Test func aStaleVersionIsRefused() async throws {
    let contract = try await test.addContract("C-1", ["title": "甲"])
    try await test.record { _ = try $0.edit(contract, ["title": "乙"], effect: .correction, expectedVersion: 1) }
    await #expect(throws: RegisterError.staleVersion(.contract, number: "C-1", expected: 1, found: 2)) {
      try await test.record { _ = try $0.edit(contract, ["title": "丙"], effect: .correction, expectedVersion: 1) }
    }
    #expect(try await titles(contract) == ["start: 乙"])
  }

  @Test func nothingToChangeIsSaid() async throws {
    let contract = try await test.addContract("C-1", ["title": "甲"])
    for changes: RegisterTransaction.Changes in [[:], ["title": "甲"], ["note": nil]] {
      await #expect(throws: RegisterError.nothingToChange(.contract, number: "C-1")) {
        try await test.record { _ = try $0.edit(contract, changes, effect: .correction) }
      }
    }
  }

  @Test func unknownAndFixedFieldsAreRefused() async throws {
    let contract = try await test.addContract("C-1")
    for key in ["color", "retired"] {
      let error = await #expect(throws: RegisterError.self) {
        try await test.record { _ = try $0.edit(contract, [key: "red"], effect: .correction) }
      }
      #expect(error?.code == "unknown-field")
    }
    let document = try await test.record {
      try $0.add(.document, ["number": .string(Digest.of([1]).description), "name": "a.pdf", "size": 1])
    }
    let error = await #expect(throws: RegisterError.self) {
      try await test.record {
        _ = try $0.edit(document, ["number": .string(Digest.of([2]).description)], effect: .correction)
      }
    }
    #expect(error?.code == "field-fixed")
    try await test.record { _ = try $0.edit(document, ["name": "b.pdf"], effect: .correction) }
  }

  @Test func aNumberIsUniqueUntilItsRecordIsRetired() async throws {
    let first = try await test.addContract("C-1")
    let second = try await test.addContract("C-2")
    await #expect(throws: RegisterError.numberTaken(.contract, number: "C-1")) { try await test.addContract("C-1") }
    await #expect(throws: RegisterError.numberTaken(.contract, number: "C-1")) {
      try await test.record { _ = try $0.edit(second, ["number": "C-1"], effect: .correction) }
    }
    let day = try day("2030-01-01")
    try await test.record { try $0.retire(first, from: day, reason: "終了") }
    let third = try await test.addContract("C-1")
    #expect(third != first)
    try await test.record { transaction in
      #expect(try transaction.record(.contract, number: "C-1") == third)
      try transaction.edit(second, ["number": "C-3"], effect: .correction)
      #expect(try transaction.record(.contract, number: "C-3") == second)
    }
    await #expect(throws: RegisterError.unknownRecord(.contract, number: "C-2")) {
      try await test.record { _ = try $0.record(.contract, number: "C-2") }
    }
  }

  @Test func aRetiredRecordIsNotEditedOrRetiredAgain() async throws {
    let contract = try await test.addContract("C-1", ["title": "甲"])
    let (june, july) = (try day("2026-06-01"), try day("2026-07-01"))
    try await test.record { _ = try $0.edit(contract, ["title": "乙"], effect: .change(from: july)) }
    try await test.record { try $0.retire(contract, from: june, reason: "誤登録") }
    let retired = try await test.read { reader in
      try reader.timeline(of: contract, at: reader.head().sequence).map(\.isRetired)
    }
    #expect(retired == [false, true, true])
    await #expect(throws: RegisterError.retired(.contract, number: "C-1")) {
      try await test.record { _ = try $0.edit(contract, ["title": "丙"], effect: .correction) }
    }
    await #expect(throws: RegisterError.retired(.contract, number: "C-1")) {
      try await test.record { try $0.retire(contract, from: july, reason: "再度") }
    }
  }

  @Test func retiringNeedsAReason() async throws {
    let contract = try await test.addContract("C-1")
    let day = try day("2026-06-01")
    let error = await #expect(throws: RegisterError.self) {
      try await test.record { try $0.retire(contract, from: day, reason: " 　\n") }
    }
    #expect(error?.code == "reason-required")
  }

  @Test func referencesMustLeadToRecordsOfTheirKind() async throws {
    let officer = try await test.addOfficer()
    for wrong in [officer, RecordID(high: 1, low: 2)] {
      let error = await #expect(throws: RegisterError.self) {
        try await test.addContract("C-1", ["vendor": .string(wrong.description)])
      }
      #expect(error?.code == "record-unknown")
    }
  }

  @Test func nothingIsRecordedWhenAnythingFails() async throws {
    let before = try await test.read { try $0.head() }
    await #expect(throws: RegisterError.self) {
      try await test.record { transaction in
        try transaction.add(.section, ["number": "1", "name": "総務課"])
        try transaction.add(.section, ["number": "1", "name": "総務課"])
      }
    }
    #expect(try await test.read { try $0.head() } == before)
    let value = try await test.register.rehearse(Act(command: "test")) { transaction in
      try transaction.add(.section, ["number": "1", "name": "総務課"])
      return transaction.recorded
    }
    #expect(value == 1)
    #expect(try await test.read { try $0.head() } == before)
  }

  @Test func aReasonIsTextOfBoundedLength() async throws {
    for reason in ["", "a\u{0}b", String(repeating: "長", count: 20_001)] {
      await #expect(throws: RegisterError.self) {
        try await test.record { _ = try $0.add(.section, ["number": "1", "name": "総務課"], reason: reason) }
      }
    }
  }

  @Test func aNewRecordIsNotRetiredFromTheStart() async throws {
    await #expect(throws: RegisterError.self) {
      try await test.record { _ = try $0.add(.section, ["number": "1", "name": "総務課", "retired": true]) }
    }
  }

  @Test func typedTextBecomesABody() async throws {
    try await test.record { transaction in
      let vendor = try transaction.add(.vendor, ["number": "V-1", "name": "嘉穂システム"])
      let body = try transaction.body(
        of: .contract,
        typed: [
          "number": [" C-1 "], "title": ["庁内LAN"], "vendor": ["V-1 "], "start": ["令和8年4月1日"], "amount": ["1,000円"],
          "kinds": ["運用・保守", "構築"], "systems": ["住民記録", "財務"], "note": [],
        ])
      #expect(
        body == [
          "number": "C-1", "title": "庁内LAN", "vendor": .string(vendor.description), "start": "2026-04-01",
          "amount": 1000, "kinds": .array(["operation", "build"]), "systems": .array(["住民記録", "財務"]),
        ])
    }
  }

  @Test func everyFaultOfTypedTextIsNamed() async throws {
    let error = await #expect(throws: RegisterError.self) {
      try await test.record { transaction in
        _ = try transaction.body(
          of: .contract,
          typed: ["number": ["C-1"], "vendor": ["V-9"], "start": ["x"], "colour": ["red"], "source": ["{}"]])
      }
    }
    guard case .invalid(.contract, number: "C-1", let faults) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(faults.map(\.key) == ["colour", "source", "start", "vendor"])
    #expect(faults.map(\.code) == [.unknownField, .unknownField, .date, .unknownReference])
  }
}
