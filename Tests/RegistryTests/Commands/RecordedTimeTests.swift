import Registry
import TestSupport
import Testing
import TextForms

@Suite struct RecordedTimeTests {
  private static let start = Instant(milliseconds: 1_775_001_600_000)

  @Test func aClockADayBehindIsRefused() async throws {
    let test = try TestRegister()
    test.clock.advance(milliseconds: -86_400_001)
    let now = test.clock.now
    await #expect(throws: RegisterError.clockBehind(now: now, head: Self.start)) { try await test.addContract("C-1") }
    #expect(try await test.read { try $0.head().sequence } == 2)
  }

  @Test func timesNeverGoBackwards() async throws {
    let test = try TestRegister()
    try await test.addContract("C-1")
    test.clock.advance(milliseconds: -86_400_000)
    try await test.addContract("C-2")
    test.clock.advance(days: 3)
    try await test.addContract("C-3")
    let times = try await test.read { reader in
      var times: [Int64] = []
      try reader.entries(from: 3, through: 5) { entry in
        times.append(entry.time.milliseconds - Self.start.milliseconds)
        return true
      }
      return times
    }
    #expect(times == [0, 0, 2 * 86_400_000])
  }

  @Test func todayIsTheDayInTokyoOfTheEntry() async throws {
    let test = try TestRegister()
    test.clock.set(try #require(Instant("2026-04-30T15:00:00Z")))
    let today = try await test.record { $0.today }
    #expect(today == CivilDate(iso: "2026-05-01"))
  }

  @Test func theBatchOfACommandIsNeverCutApart() async throws {
    let test = try TestRegister()
    try await test.record { transaction in
      for number in 1...3 { try transaction.add(.section, ["number": .string("\(number)"), "name": "課"]) }
    }
    test.clock.advance(days: 1)
    try await test.addContract("C-1")
    let cuts = try await test.read { reader in
      try [0, 1, 2, 3, 4, 5, 6, 7, 100].map { try reader.sequence(.sequence($0)) }
    }
    #expect(cuts == [0, 2, 2, 5, 5, 5, 6, 6, 6])
    let times = try await test.read { reader in
      try ["2026-03-31", "2026-04-01", "2026-04-01T00:00:00.000Z", "2026-03-31T23:59:59.999Z", "2026-04-02"].map {
        try reader.sequence(try #require(KnownAt($0)))
      }
    }
    #expect(times == [0, 5, 5, 0, 6])
    #expect(try await test.read { try $0.sequence(.now) } == 6)
  }

  @Test func anEntrySaysWhoAndHow() async throws {
    let test = try TestRegister()
    let officer = try await test.addOfficer()
    let act = Act(command: "section add", officer: officer, reason: "組織改編")
    try await test.register.record(act) { _ = try $0.add(.section, ["number": "1", "name": "総務課"]) }
    let entry = try await test.read { try $0.entry($0.head().sequence) }
    #expect(entry?.officer == officer)
    #expect(entry?.command == "section add")
    #expect(entry?.reason == "組織改編")
    #expect(entry?.operatingSystemUser == "tester")
    #expect(entry?.batch == entry?.sequence)
  }
}
