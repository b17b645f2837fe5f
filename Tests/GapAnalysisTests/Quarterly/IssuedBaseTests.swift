import GapAnalysis
import Registry
import TestSupport
import Testing
import TextForms

/// What a quarter is compared with once the report of the quarter before was issued.
@Suite struct IssuedBaseTests {
  private let test: TestRegister
  private let officer: RecordID

  /// On 10 October 2026, with what was recorded by the end of September.
  init() async throws {
    let test = try await SampleRegister.filled()
    self.test = test
    officer = try #require(try await test.read { try $0.find(.officer, number: "1001", at: try $0.head().sequence) })
    test.clock.set(Instant(endOf: date("2026-10-10")))
  }

  private func head() async throws -> JournalHead { try await test.read { try $0.head() } }

  private func issue(
    _ number: String, knowing head: JournalHead, sections: [String] = [], replacing replaced: RecordID? = nil
  ) async throws -> RecordID {
    var body: JSONObject = [
      "number": .string(number), "period": "2026Q2", "asOf": "2026-09-30", "languages": .array(["ja"]),
      "sequence": .integer(head.sequence), "hash": .string(head.hash.description), "catalogue": "test",
      "catalogueVersion": "1", "program": "daicho 0.0.0", "decision": "R8情政第1号", "decidedOn": "2026-10-10",
      "manifestSHA256": .string(String(repeating: "a", count: 64)),
      "files": .array([Report.File(name: "report.md", sha256: String(repeating: "b", count: 64), size: 3).json]),
    ]
    if !sections.isEmpty { body["sections"] = .array(sections.map(JSONValue.string)) }
    if let replaced {
      body["replaces"] = .string(replaced.description)
      body["correction"] = "記録の遅れ"
    }
    return try await test.record { [body] in try $0.add(.report, body) }
  }

  /// The report of the quarter after.
  private func next(knownAt: KnownAt = .now) async throws -> QuarterlyReport {
    let quarter = try #require(FiscalQuarter(reading: "2026Q3"))
    return try await test.read {
      try QuarterlyReporter.report(QuarterlyQuery(.quarter(quarter), knownAt: knownAt), from: $0)
    }
  }

  /// Recorded in October: what the check of the first half year found.
  private func recordLate(_ outcome: Assessment.Outcome, from day: String) async throws {
    try await test.record(as: officer) { transaction in
      _ = try transaction.assess(
        requirementID: "art5-3-first", isAsNeeded: false,
        subject: try transaction.record(.contract, number: "R8-001"), outcome: outcome, tier: .observed,
        effectiveFrom: date(day))
    }
  }

  @Test func whatTheFinalReportKnewIsComparedWith() async throws {
    let inTime = try await head()
    try await recordLate(.notSatisfied, from: "2026-09-15")
    let known = try await head()
    _ = try await issue("R8-Q2", knowing: known)
    let issued = try await next()
    #expect(issued.base?.knowledge == .issued("R8-Q2"))
    #expect(issued.base?.head == known)
    #expect(issued.base?.day == date("2026-09-30"))
    // What it knew already is late to nobody.
    #expect(!issued.changes.contains { $0.cause == .lateEntry })
    try await recordLate(.satisfied, from: "2026-09-20")
    #expect(try await next().changes.contains { $0.cause == .lateEntry })
    // Before it was issued, nobody could compare with it.
    let before = try await next(knownAt: .sequence(known.sequence))
    #expect(before.base?.knowledge == .ofItsTime)
    #expect(before.base?.head == inTime)
    #expect(before.changes.contains { $0.cause == .lateEntry })
  }

  @Test func theCorrectedEditionCounts() async throws {
    let known = try await head()
    let first = try await issue("R8-Q2", knowing: known)
    try await recordLate(.notSatisfied, from: "2026-09-15")
    let later = try await head()
    let between = try await next(knownAt: .sequence(later.sequence))
    _ = try await issue("R8-Q2-2", knowing: later, replacing: first)
    let report = try await next()
    #expect(report.base?.knowledge == .issued("R8-Q2-2"))
    #expect(report.base?.head == later)
    #expect(between.base?.knowledge == .issued("R8-Q2"))
    // Made again as it was known then, it is compared with what it was compared with then.
    let again = try await next(knownAt: .sequence(later.sequence))
    #expect(again.base?.head == between.base?.head)
    #expect(again.changes == between.changes)
  }

  @Test func aReportOfSomeSectionsIsNoReportOfTheQuarter() async throws {
    _ = try await issue("R8-Q2-税務", knowing: try await head(), sections: ["税務課"])
    #expect(try await next().base?.knowledge == .ofItsTime)
  }
}
