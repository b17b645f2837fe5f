import Registry
import TestSupport
import Testing
import TextForms

@Suite struct RedactionTests {
  private let test: TestRegister

  init() throws { test = try TestRegister() }

  @Test func whatHoldsIsNotRedacted() async throws {
    let officer = try await test.addOfficer()
    await #expect(throws: RegisterError.stillInForce(3)) {
      try await test.record(as: officer) { try $0.redact(3, reason: "開示請求") }
    }
    let day = try #require(CivilDate(iso: "2026-07-01"))
    // Superseded from a day on, it still says what held before.
    try await test.record { _ = try $0.edit(officer, ["name": "穂波 太郎"], effect: .change(from: day)) }
    await #expect(throws: RegisterError.stillInForce(3)) {
      try await test.record(as: officer) { try $0.redact(3, reason: "開示請求") }
    }
  }

  @Test func whatWasCorrectedIsRedacted() async throws {
    let officer = try await test.addOfficer()
    try await test.record { _ = try $0.edit(officer, ["name": "穂波 太郎"], effect: .correction) }
    try await test.record(as: officer) { try $0.redact(3, reason: "本人の求め") }
    let entries = try await test.read { (try $0.entry(3), try $0.entry(5)) }
    #expect(entries.0?.content == nil)
    #expect(entries.1?.kind == .redaction)
    #expect(entries.1?.reason == "本人の求め")
    #expect(entries.1?.officer == officer)
    #expect(try entries.1?.body() == ["sequence": 3])
    let verification = try test.store.verify()
    #expect(verification.holds)
    #expect(verification.redacted == 1)
    #expect(try test.store.projectionDigests().allSatisfy { $0.stored == $0.rebuilt })
    await #expect(throws: RegisterError.alreadyRedacted(3)) {
      try await test.record(as: officer) { try $0.redact(3, reason: "再度") }
    }
    // As it was known before, the record is there without its content.
    let before = try await test.read { try $0.timeline(of: officer, at: 3) }
    #expect(before.map(\.body) == [nil])
    let now = try await test.read { try $0.timeline(of: officer, at: $0.head().sequence).map(\.number) }
    #expect(now == ["1001"])
  }

  @Test func aRetiredRecordIsRedactedWhollyAndStaysRetired() async throws {
    let officer = try await test.addOfficer()
    let contract = try await test.addContract("C-1")
    try await test.record(as: officer) { transaction in
      try transaction.assess(
        requirementID: "9.1-2-1-e", isAsNeeded: false, subject: contract, outcome: .satisfied, tier: .observed)
      try transaction.retire(contract, from: transaction.today, reason: "保存年限")
    }
    try await test.record(as: officer) { transaction in
      for sequence in [4, 6] as [Int64] { try transaction.redact(sequence, reason: "保存年限の経過") }
    }
    #expect(try test.store.verify().holds)
    await #expect(throws: RegisterError.self) {
      try await test.record { _ = try $0.edit(contract, ["title": "復活"], effect: .correction) }
    }
    let subjects = try await test.read { reader in
      var count = 0
      try reader.subjects(at: reader.head().sequence) { count += $0.kind == .contract ? 1 : 0 }
      return count
    }
    #expect(subjects == 0)
    try await test.addContract("C-1")
    #expect(try test.store.projectionDigests().allSatisfy { $0.stored == $0.rebuilt })
  }

  @Test func aRetirementIsRedactedAfterWhatItEnded() async throws {
    let officer = try await test.addOfficer()
    let contract = try await test.addContract("C-1")
    try await test.record { try $0.retire(contract, from: $0.today, reason: "保存年限") }
    await #expect(throws: RegisterError.stillInForce(5)) {
      try await test.record(as: officer) { try $0.redact(5, reason: "保存年限の経過") }
    }
    try await test.record(as: officer) { try $0.redact(4, reason: "保存年限の経過") }
    let retired = try await test.read { reader in
      var retired: [Bool] = []
      try reader.subjects(at: reader.head().sequence) {
        if $0.kind == .contract { retired += $0.versions.map(\.isRetired) }
      }
      return retired
    }
    #expect(retired == [true])
    try await test.record(as: officer) { try $0.redact(5, reason: "保存年限の経過") }
    #expect(try test.store.verify().redacted == 2)
  }

  @Test func redactedJudgementsRebuildAsTheyStand() async throws {
    let officer = try await test.addOfficer()
    let contract = try await test.addContract("C-1")
    let day = try #require(CivilDate(iso: "2026-07-01"))
    let judgement = try await test.record(as: officer) {
      try $0.assess(
        requirementID: "9.1-2-1-e", isAsNeeded: false, subject: contract, outcome: .partial, tier: .observed,
        reason: "一")
    }
    for reason in ["二", "三", "四"] {
      try await test.record { _ = try $0.edit(judgement, ["reason": .string(reason)], effect: .correction) }
    }
    try await test.record { _ = try $0.edit(judgement, ["reason": "五"], effect: .change(from: day)) }
    // Versions 1 to 3, in an order in which each projection is rebuilt with another gap.
    for sequence in [6, 5, 7] as [Int64] {
      try await test.record(as: officer) { try $0.redact(sequence, reason: "個人情報") }
      #expect(try test.store.projectionDigests().allSatisfy { $0.stored == $0.rebuilt }, "@\(sequence)")
    }
    #expect(try test.store.verify().holds)
  }

  @Test func redactingIsAnActOfOfficeWithAReason() async throws {
    let officer = try await test.addOfficer()
    try await test.record { _ = try $0.edit(officer, ["name": "穂波 太郎"], effect: .correction) }
    let noOfficer = await #expect(throws: RegisterError.self) {
      try await test.record { try $0.redact(3, reason: "求め") }
    }
    #expect(noOfficer?.code == "officer-required")
    let noReason = await #expect(throws: RegisterError.self) {
      try await test.record(as: officer) { try $0.redact(3, reason: "　") }
    }
    #expect(noReason?.code == "reason-required")
    await #expect(throws: RegisterError.unknownEntry(99)) {
      try await test.record(as: officer) { try $0.redact(99, reason: "求め") }
    }
    for sequence in [1, 2] as [Int64] {
      await #expect(throws: RegisterError.stillInForce(sequence)) {
        try await test.record(as: officer) { try $0.redact(sequence, reason: "求め") }
      }
    }
    #expect(try test.store.verify().redacted == 0)
  }
}
