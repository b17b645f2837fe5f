import Registry
import TestSupport
import Testing
import TextForms

@testable import SQLiteStore

/// Subcontracts under subcontracts bear on the contract or service at the root.
@Suite struct NestedSubcontractTests {
  private let test: TestRegister
  private let vendor: RecordID
  private let contracts: [RecordID]
  private let service: RecordID

  init() async throws {
    let test = try TestRegister()
    self.test = test
    vendor = try await test.record { try $0.add(.vendor, ["number": "V-1", "name": "甲"]) }
    contracts = [try await test.addContract("C-1"), try await test.addContract("C-2")]
    service = try await test.record { try $0.add(.cloudService, ["number": "S-1", "name": "電子申請"]) }
  }

  private static func day(_ text: String) -> CivilDate { CivilDate(iso: text) ?? CivilDate(dayNumber: 0) }

  @discardableResult
  private func add(_ number: String, _ key: String, _ above: RecordID, from day: String? = nil) async throws -> RecordID
  {
    try await test.record { [vendor] in
      try $0.add(
        .subcontract,
        [
          "number": .string(number), "vendor": .string(vendor.description), key: .string(above.description),
        ], effectiveFrom: day.map(Self.day))
    }
  }

  private func move(_ record: RecordID, to key: String, _ above: RecordID, from day: String) async throws {
    try await test.record {
      var changes: RegisterTransaction.Changes = ["contract": nil, "service": nil, "parent": nil]
      changes[key] = .string(above.description)
      _ = try $0.edit(record, changes, effect: .change(from: Self.day(day)))
    }
  }

  /// The numbers of the subcontracts under each subject on a day, in order.
  private func under(on day: String, at sequence: Int64? = nil) async throws -> [String: [String]] {
    try await test.read { reader in
      let sequence = try sequence ?? reader.head().sequence
      var found: [String: [String]] = [:]
      try reader.subjects(at: sequence) { subject in
        let entry = try #require(try reader.entry(subject.key))
        let alone = try reader.subject(of: entry.record, at: sequence)
        #expect(alone?.related == subject.related)
        #expect(alone?.versions == subject.versions)
        let holding = subject.related.filter { $0.kind == .subcontract && $0.holds(on: Self.day(day).dayNumber) }
        guard !holding.isEmpty else { return }
        #expect(Set(holding.map(\.key)).count == holding.count)
        found[subject.versions.last?.number ?? ""] = try holding.map {
          try reader.entry($0.key)?.body()?.text("number") ?? ""
        }
      }
      return found
    }
  }

  @Test func anyDepthIsReadUnderTheRoot() async throws {
    let first = try await add("T-1", "contract", contracts[0])
    var above = first
    for depth in 2...40 { above = try await add("T-\(depth)", "parent", above) }
    try await add("U-1", "service", service)
    let found = try await under(on: "2026-05-01")
    #expect(found["C-1"] == (1...40).map { "T-\($0)" })
    #expect(found["S-1"] == ["U-1"])
    #expect(found["C-2"] == nil)
    #expect(try test.store.verify().holds)
  }

  @Test func theWholeBranchMovesWithItsParentOnTheDay() async throws {
    let top = try await add("T-1", "contract", contracts[0])
    let middle = try await add("T-2", "parent", top)
    try await add("T-3", "parent", middle)
    let before = try await test.read { try $0.head().sequence }
    try await move(top, to: "contract", contracts[1], from: "2026-07-01")
    try await move(middle, to: "service", service, from: "2026-10-01")
    #expect(try await under(on: "2026-06-30") == ["C-1": ["T-1", "T-2", "T-3"]])
    #expect(try await under(on: "2026-07-01") == ["C-2": ["T-1", "T-2", "T-3"]])
    #expect(try await under(on: "2026-10-01") == ["C-2": ["T-1"], "S-1": ["T-2", "T-3"]])
    // As it was known then, nothing had moved.
    #expect(try await under(on: "2026-10-01", at: before) == ["C-1": ["T-1", "T-2", "T-3"]])
    #expect(try test.store.verify().holds)
    #expect(try test.store.projectionDigests().allSatisfy { $0.stored == $0.rebuilt })
  }

  @Test func aChangeOfAnotherFieldPartsNothing() async throws {
    let top = try await add("T-1", "contract", contracts[0])
    try await add("T-2", "parent", top)
    try await test.record {
      _ = try $0.edit(top, ["work": "保守"], effect: .change(from: Self.day("2026-07-01")))
    }
    let rows = try await test.read { [contracts] reader in
      try reader.subject(of: contracts[0], at: reader.head().sequence)?.related ?? []
    }
    #expect(rows.count == 3)
    #expect(rows.filter { $0.replacedFrom == nil && $0.effectiveFrom == nil }.count == 1)
  }

  @Test func whatWasRetiredTakesNothingBelowItAway() async throws {
    let top = try await add("T-1", "contract", contracts[0])
    try await add("T-2", "parent", top)
    try await test.record { try $0.retire(top, from: Self.day("2026-07-01"), reason: "誤り") }
    #expect(try await under(on: "2026-08-01") == ["C-1": ["T-2"]])
  }

  @Test func aHandOverToASubcontractorIsOneOfTheContract() async throws {
    let top = try await add("T-1", "contract", contracts[0])
    let middle = try await add("T-2", "parent", top)
    try await test.register.record(Act(command: "t", nature: .fact)) { transaction in
      for kind in ["handOver", "acceptance"] {
        try transaction.add(
          .event,
          [
            "number": .string("E-\(kind)"), "kind": .string(kind), "subject": .string(middle.description),
            "on": "2026-05-01",
          ])
      }
    }
    let events = try await test.read { [contracts] reader in
      try reader.subject(of: contracts[0], at: reader.head().sequence)?.related.filter { $0.kind == .event } ?? []
    }
    #expect(events.map(\.code) == [Event.Kind.handOver.code])
  }

  /// Random trees and moves, against climbing the timelines one by one.
  @Test(arguments: 1...6) func agreesWithClimbingTheTimelines(seed: UInt64) async throws {
    var random = SeededRandom(seed: seed &* 7919)
    var all: [RecordID] = []
    for step in 0..<24 {
      let root = Bool.random(using: &random) ? contracts[Int.random(in: 0...1, using: &random)] : service
      let parent = Bool.random(using: &random) ? all.randomElement(using: &random) : nil
      let (key, above) = parent.map { ("parent", $0) } ?? (root == service ? "service" : "contract", root)
      let from = Bool.random(using: &random) ? nil : "2026-0\(Int.random(in: 4...9, using: &random))-01"
      if let moved = all.randomElement(using: &random), step % 3 == 2 {
        do { try await move(moved, to: key, above, from: from ?? "2026-06-15") } catch is RegisterError {}
      } else {
        all.append(try await add("T-\(step)", key, above, from: from))
      }
    }
    for day in ["2026-03-31", "2026-05-20", "2026-06-15", "2026-08-01", "2026-12-31"] {
      #expect(try await under(on: day) == climbed(all, on: Self.day(day)), "\(day)")
    }
    #expect(try test.store.verify().holds)
  }

  private func climbed(_ all: [RecordID], on day: CivilDate) async throws -> [String: [String]] {
    try await test.read { reader in
      let sequence = try reader.head().sequence
      func body(_ record: RecordID) throws -> JSONObject? {
        try reader.timeline(of: record, at: sequence).last { $0.effectiveFrom.map { $0 <= day } ?? true }?.body
      }
      var found: [String: [String]] = [:]
      for record in all {
        var current: RecordID? = record
        var number: String?
        while let here = current, let held = try body(here) {
          current = held.record("parent") ?? held.record("contract") ?? held.record("service")
          if current == nil { number = held.text("number") }
        }
        guard let number, let own = try body(record)?.text("number") else { continue }
        found[number, default: []].append(own)
      }
      return found
    }
  }
}
