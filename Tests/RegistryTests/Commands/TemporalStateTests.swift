import Registry
import TestSupport
import Testing
import TextForms

/// Random histories against models that keep the state of every day, without segments or indexes.
@Suite struct TemporalStateTests {
  /// Day 0 stands for all days before the first date.
  private static let days = 8
  private static func date(_ day: Int) -> CivilDate { CivilDate(dayNumber: 20_600 + Int32(day)) }

  @Test(arguments: 1...12)
  func everyDayIsAsItWasKnownAfterEachEntry(seed: UInt64) async throws {
    let test = try TestRegister(seed: seed)
    var random = SeededRandom(seed: seed &* 7919)
    var models: [DayModel] = []
    var snapshots: [(sequence: Int64, states: [[JSONObject?]])] = []
    for step in 0..<40 {
      let day = Int.random(in: 0..<Self.days, using: &random)
      let choice = Int.random(in: 0..<10, using: &random)
      if models.isEmpty || choice == 0 {
        models.append(try await DayModel.added(to: test, number: "C-\(step)", from: day))
      } else {
        let index = Int.random(in: 0..<models.count, using: &random)
        if choice == 1 {
          try await models[index].retire(in: test, from: day)
        } else {
          var changes: RegisterTransaction.Changes = [:]
          for key in ["title", "place", "note"] where Bool.random(using: &random) {
            let value = ["甲", "乙", nil].randomElement(using: &random) ?? nil
            changes[key] = .some(key == "title" ? .string(value ?? "丙") : value.map(JSONValue.string))
          }
          try await models[index].edit(in: test, changes, from: day)
        }
      }
      snapshots.append((try await test.read { try $0.head().sequence }, models.map(\.states)))
    }
    for snapshot in snapshots { try await compare(snapshot.states, models.map(\.record), test, at: snapshot.sequence) }
    try await compareWithReplay(test, models.map(\.record))
    #expect(try test.store.verify().holds)
    #expect(try test.store.projectionDigests().allSatisfy { $0.stored == $0.rebuilt })
  }

  private func compare(
    _ states: [[JSONObject?]], _ records: [RecordID], _ test: TestRegister, at sequence: Int64
  ) async throws {
    for day in 0..<Self.days {
      let found = try await test.read { reader in
        var found: [RecordID: JSONObject] = [:]
        try reader.records(.contract, on: Self.date(day), at: sequence) { version in
          found[version.record] = version.body
          return true
        }
        return found
      }
      var expected: [RecordID: JSONObject] = [:]
      for (record, state) in zip(records, states) { expected[record] = state[day] }
      #expect(found == expected, "day \(day) at \(sequence)")
    }
  }

  /// The rule as `architecture.md` words it, over the bare journal: of each record the latest with
  /// effectiveFrom ≤ D among the entries recorded up to T.
  private func compareWithReplay(_ test: TestRegister, _ records: [RecordID]) async throws {
    let entries = try await test.read { reader in
      var entries: [JournalEntry] = []
      try reader.entries(from: 1, through: .max) { entry in
        entries.append(entry)
        return true
      }
      return entries
    }
    for sequence in stride(from: Int64(3), through: Int64(entries.count), by: 7) {
      for record in records {
        var latest: [CivilDate?: JournalEntry] = [:]
        for entry in entries where entry.sequence <= sequence && entry.record == record {
          latest[entry.effectiveFrom] = entry
        }
        let expected = latest.values.sorted {
          ($0.effectiveFrom?.dayNumber ?? .min) < ($1.effectiveFrom?.dayNumber ?? .min)
        }
        let timeline = try await test.read { try $0.timeline(of: record, at: sequence) }
        #expect(timeline.map(\.sequence) == expected.map(\.sequence))
        #expect(timeline.map(\.version) == expected.map(\.version))
        #expect(try timeline.map(\.body) == expected.map { try $0.body() })
      }
    }
  }

  /// One record as a list of days, changed as a person would on paper.
  private struct DayModel {
    let record: RecordID
    let number: String
    var states: [JSONObject?]

    static func added(to test: TestRegister, number: String, from day: Int) async throws -> DayModel {
      let body: JSONObject = ["number": .string(number), "title": "甲"]
      let start = day == 0 ? nil : date(day)
      let record = try await test.record { try $0.add(.contract, body, effectiveFrom: start) }
      return DayModel(
        record: record, number: number, states: (0..<days).map { $0 >= day ? body : nil })
    }

    private var isRetired: Bool { states.last??["retired"] == true }

    /// On day 0 a correction, else a change.
    mutating func edit(in test: TestRegister, _ changes: RegisterTransaction.Changes, from day: Int) async throws {
      let first = states.firstIndex { $0 != nil } ?? 0
      let start = day == 0 ? first : day
      let base = states[max(start, first)] ?? [:]
      var after = states
      for index in start..<max(start, first) { after[index] = base }
      for (key, value) in changes {
        for index in start..<days {
          if index >= first, states[index]?[key] != base[key] { break }
          after[index]?[key] = value
        }
      }
      // A day before the record began is an edit only when a value changes.
      let changed = changes.contains { base[$0.key] != $0.value }
      let (record, number) = (record, number)
      let effect = day == 0 ? RegisterTransaction.Effect.correction : .change(from: date(day))
      if isRetired {
        await #expect(throws: RegisterError.retired(.contract, number: number)) {
          try await test.record { _ = try $0.edit(record, changes, effect: effect) }
        }
      } else if !changed {
        await #expect(throws: RegisterError.nothingToChange(.contract, number: number)) {
          try await test.record { _ = try $0.edit(record, changes, effect: effect) }
        }
      } else {
        try await test.record { _ = try $0.edit(record, changes, effect: effect) }
        states = after
      }
    }

    mutating func retire(in test: TestRegister, from day: Int) async throws {
      let record = record
      guard !isRetired else { return }
      // There is no day before all days: the first date stands for it.
      let day = max(day, 1)
      let date = date(day)
      try await test.record { try $0.retire(record, from: date, reason: "終了") }
      let first = states.compactMap { $0 }.first
      for index in day..<days {
        if states[index] == nil { states[index] = first }
        states[index]?["retired"] = true
      }
    }

    private static func date(_ day: Int) -> CivilDate { TemporalStateTests.date(day) }
    private static var days: Int { TemporalStateTests.days }
    private func date(_ day: Int) -> CivilDate { TemporalStateTests.date(day) }
    private var days: Int { TemporalStateTests.days }
  }
}
