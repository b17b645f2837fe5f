import Registry
import TestSupport
import Testing
import TextForms

@Suite struct ReportIssuingTests {
  private let test: TestRegister
  private let head: JournalHead

  /// It is 1 April 2026, and the last entry of the register is of that day.
  init() async throws {
    let test = try TestRegister()
    self.test = test
    head = try await test.read { try $0.head() }
  }

  private func body(_ number: String, _ changes: [String: JSONValue?] = [:]) -> JSONObject {
    var body: JSONObject = [
      "number": .string(number), "period": "2025Q4", "asOf": "2026-03-31", "languages": .array(["ja"]),
      "sequence": .integer(head.sequence), "hash": .string(head.hash.description), "catalogue": "test",
      "catalogueVersion": "1", "program": "daicho 0.0.0", "decision": "R8情政第1号", "decidedOn": "2026-04-01",
      "manifestSHA256": .string(String(repeating: "a", count: 64)),
      "files": .array([Report.File(name: "report.md", sha256: String(repeating: "b", count: 64), size: 3).json]),
    ]
    for (key, value) in changes { body[key] = value }
    return body
  }

  @discardableResult
  private func issue(_ number: String, _ changes: [String: JSONValue?] = [:]) async throws -> RecordID {
    try await test.record { [body = body(number, changes)] in try $0.add(.report, body) }
  }

  private func fault(_ number: String, _ changes: [String: JSONValue?] = [:]) async throws -> ReportFault {
    try await #require(throws: ReportFault.self) { try await issue(number, changes) }
  }

  private func editions() async throws -> ReportEditions {
    try await test.read { try ReportEditions(at: try $0.head().sequence, from: $0) }
  }

  @Test func isReadAsItWasIssued() async throws {
    let officer = try await test.addOfficer()
    let record = try await issue("R-1", ["decidedBy": .string(officer.description)])
    let edition = try #require(try await editions()["R-1"])
    #expect(edition.record == record)
    #expect(edition.sequence == head.sequence + 2)
    #expect(edition.replacedBy == nil && edition.replaced == nil)
    #expect(edition.report.knownAt == head)
    #expect(edition.report.decidedBy == officer)
    #expect(edition.report.sections.isEmpty && edition.report.correction == nil)
    #expect(edition.report.storedFiles == ["a", "b"].map { String(repeating: $0, count: 64) })
  }

  @Test func neverChangesAndIsNeverRetired() async throws {
    let record = try await issue("R-1")
    for nature in [Act.Nature.act, .fact] {
      await #expect(throws: ReportFault.issued(number: "R-1")) {
        try await test.register.record(Act(command: "test", nature: nature)) {
          _ = try $0.edit(record, ["decision": "R8情政第2号"], effect: .correction)
        }
      }
      await #expect(throws: ReportFault.issued(number: "R-1")) {
        try await test.register.record(Act(command: "test", nature: nature)) {
          try $0.retire(record, from: date("2026-04-01"), reason: "誤り")
        }
      }
    }
    let officer = try await test.addOfficer()
    await #expect(throws: RegisterError.stillInForce(head.sequence + 1)) {
      try await test.record(as: officer) { [head] in try $0.redact(head.sequence + 1, reason: "保存期間満了") }
    }
  }

  @Test func aCorrectedEditionTakesThePlaceOfTheNewest() async throws {
    let first = try await issue("R-1")
    let second = try await issue("R-2", ["replaces": .string(first.description), "correction": "契約の漏れ"])
    #expect(
      try await fault("R-3", ["replaces": .string(first.description), "correction": "誤字"])
        == .replaced("R-1", by: "R-2"))
    try await issue("R-3", ["replaces": .string(second.description), "correction": "誤字"])
    let editions = try await editions()
    #expect(editions.all.map(\.report.number) == ["R-1", "R-2", "R-3"])
    #expect(editions.all.map(\.replacedBy) == ["R-2", "R-3", nil])
    #expect(editions.all.map(\.replaced) == [nil, "R-1", "R-2"])
    let quarter = try #require(FiscalQuarter(reading: "2025Q4"))
    #expect(editions.all.map(\.report.quarter) == [quarter, quarter, quarter])
    #expect(editions.current(of: quarter)?.report.number == "R-3")
  }

  @Test func anotherReportOfTheSameSaysWhatItReplaces() async throws {
    try await issue("R-1")
    let again = try await fault("R-2")
    guard case .alreadyIssued("R-1", let coverage) = again else {
      Issue.record("\(again)")
      return
    }
    #expect(coverage.ja == "令和7年度第4四半期（全課室）")
    #expect(again.remedy.en.contains("--replaces R-1"))
    // Of other sections, or of another period, it is another report.
    try await issue("R-2", ["sections": .array(["税務課", "総務課"])])
    try await issue("R-3", ["period": "2026-03-31"])
    guard case .alreadyIssued("R-2", _) = try await fault("R-4", ["sections": .array(["総務課", "税務課"])]) else {
      Issue.record("the order of sections says nothing")
      return
    }
  }

  @Test func onlyAReportOfTheSameIsReplaced() async throws {
    let first = try await issue("R-1")
    let replacing: [String: JSONValue?] = ["replaces": .string(first.description), "correction": "漏れ"]
    for (key, value) in [
      ("sections", JSONValue.array(["税務課"])), ("period", "2026-03-31"),
    ] {
      let fault = try await fault("R-2", replacing.merging([key: value]) { $1 })
      #expect(fault.code == "report-coverage-differs", "\(fault)")
      #expect(fault.message.ja.contains("R-1"))
    }
  }

  @Test func numbersAreNotUsedTwice() async throws {
    let first = try await issue("R-1")
    let error = try await #require(throws: RegisterError.self) {
      try await issue("R-1", ["replaces": .string(first.description), "correction": "漏れ"])
    }
    #expect(error == .numberTaken(.report, number: "R-1"))
    // There is no command that edits one.
    #expect(error.remedy.en.contains("daicho report list") && !error.remedy.en.contains("edit"))
  }

  @Test func theDecisionIsNoLaterThanTodayAndNoEarlierThanWhatItIsAbout() async throws {
    #expect(
      try await fault("R-1", ["decidedOn": "2026-04-02"])
        == .decidedAhead(on: date("2026-04-02"), today: date("2026-04-01")))
    // The last entry that it knows is of 1 April.
    #expect(
      try await fault("R-1", ["decidedOn": "2026-03-31"])
        == .decidedBeforeEntry(on: date("2026-03-31"), sequence: head.sequence, recorded: date("2026-04-01")))
    await #expect(throws: RegisterError.self) { try await issue("R-1", ["decidedOn": "2026-03-30"]) }
    test.clock.advance(days: 2)
    let first = try await issue("R-1", ["decidedOn": "2026-04-03"])
    #expect(
      try await fault(
        "R-2", ["decidedOn": "2026-04-02", "replaces": .string(first.description), "correction": "漏れ"])
        == .decidedBeforeReplaced(on: date("2026-04-02"), replaced: "R-1", date("2026-04-03")))
  }

  @Test func itIsOfThisJournal() async throws {
    let other = JournalHead(sequence: head.sequence, hash: Digest.of([1]))
    #expect(try await fault("R-1", ["hash": .string(other.hash.description)]) == .otherJournal(other))
    #expect(
      try await fault("R-1", ["sequence": .integer(head.sequence + 1)])
        == .otherJournal(JournalHead(sequence: head.sequence + 1, hash: head.hash)))
  }

  @Test func everyFaultNamesItsRemedyInBothLanguages() {
    let day = date("2026-04-01")
    let coverage = Words(ja: "令和7年度第4四半期（全課室）", en: "FY2025 Q4 (all sections)")
    let faults: [ReportFault] = [
      .issued(number: "R-1"), .decidedAhead(on: day, today: day),
      .decidedBeforeEntry(on: day, sequence: 1, recorded: day), .decidedBeforeReplaced(on: day, replaced: "R-1", day),
      .otherJournal(head), .replaced("R-1", by: "R-2"), .otherCoverage(coverage, replaced: "R-1", coverage),
      .alreadyIssued(number: "R-1", coverage),
    ]
    for fault in faults {
      #expect(fault.message.ja.hasSuffix("。") && fault.remedy.ja.hasSuffix("。"), "\(fault)")
      #expect(fault.message.en.hasSuffix(".") && fault.remedy.en.hasSuffix("."), "\(fault)")
    }
  }
}
