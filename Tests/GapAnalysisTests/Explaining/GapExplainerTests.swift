import GapAnalysis
import Registry
import Requirements
import TestSupport
import Testing
import TextForms

@Suite struct GapExplainerTests {
  private func explain(
    _ id: String, _ contract: String, on day: CivilDate = SampleRegister.day, _ knownAt: KnownAt = .now,
    in test: TestRegister? = nil
  ) async throws -> GapExplanation? {
    let test = if let test { test } else { try await SampleRegister.filled() }
    return try await test.read {
      try GapExplainer.explain(id, subject: contract, query: GapQuery(asOf: day, knownAt: knownAt), from: $0)
    }
  }

  @Test func showsWhatTheConditionAskedForAndWhatIsRecorded() async throws {
    let found = try #require(try await explain("art5-2", "R8-002"))
    #expect(found.truth == .unknown([.givesImportantInformation]))
    #expect(found.facts.map(\.words.ja) == ["委託区分", "自治体機密性", "重要情報の提供"])
    #expect(found.facts.map(\.value?.ja) == ["運用・保守、その他", "2", nil])
  }

  @Test func showsFromWhichDayItIsDueAndWhy() async throws {
    let found = try #require(try await explain("art5-3-first", "R8-002"))
    #expect(found.due == date("2026-05-01"))
    #expect(found.dueRunsFrom == .start)
    let undated = try #require(try await explain("art5-1", "R8-003"))
    #expect(undated.due == nil)
    #expect(undated.verdict.reason == .dateUnknown(.signed))
  }

  @Test func showsEveryPieceOfEvidenceWithItsSourceAndWhichDecided() async throws {
    let found = try #require(try await explain("art5-3-first", "R8-002"))
    #expect(found.verdict.status == .unconfirmed)
    #expect(found.verdict.hasConflict)
    #expect(found.evidence.map(\.name.ja) == ["判定（書面）", "判定（申告）"])
    #expect(found.evidence.map(\.decides) == [true, false])
    #expect(found.evidence[0].recordedBy == "飯塚 花子 (1001)")
    #expect(
      found.evidence[1].source.map { [$0.words.en, $0.value?.en] } == [
        ["file", "委託契約台帳.csv"], ["row", "12"], ["column", "条項3"],
        ["SHA-256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"], ["mark in the ledger", "×"],
      ])
  }

  @Test func showsAMarkThatDoesNotCountBesideTheEvidence() async throws {
    let found = try #require(try await explain("art5-2", "R8-002"))
    let claim = try #require(found.evidence.first)
    #expect(!claim.decides)
    #expect(claim.says.ja.contains("判定に用いない"))
    #expect(claim.source.contains { $0.value?.ja == "対象外" })
  }

  @Test func showsWhatItWillBeNext() async throws {
    let eve = try #require(try await explain("art5-2", "R8-001", on: date("2026-09-29")))
    #expect(eve.verdict.nextChange == SampleRegister.day)
    #expect(eve.nextStatus == .overdue)
    #expect(eve.gravity == nil)
    let day = try #require(try await explain("art5-2", "R8-001"))
    #expect(day.nextStatus == nil)
    #expect(day.gravity == .high)
    #expect(day.evidence.map(\.name.ja) == ["秘密保持契約 N-1"])
    #expect(day.evidence[0].decides)
  }

  @Test func agreesWithTheReport() async throws {
    let test = try await SampleRegister.filled()
    var query = GapQuery(asOf: SampleRegister.day)
    query.statuses = Set(Status.allCases)
    let report = try await test.read { [query] in try GapReporter.report(query, from: $0) }
    for line in report.lines {
      let id = report.catalogue.requirements[line.requirement].id.rawValue
      let found = try #require(try await explain(id, report.subjects[line.subject].number, in: test))
      #expect(found.verdict.status == line.status)
      #expect(found.verdict.since == line.since)
      #expect(found.verdict.nextChange == line.nextChange)
      #expect(found.gravity == report.gravity(of: line))
      #expect(found.section == report.sections[report.subjects[line.subject].section].name)
      #expect(found.evidence.filter(\.decides).map(\.sequence) == [line.evidence].compactMap(\.self))
    }
  }

  @Test func explainsWhatWasKnownThen() async throws {
    let test = try await SampleRegister.filled()
    let before = try await test.read { try $0.head().sequence }
    try await test.record {
      _ = try $0.edit($0.record(.nda, number: "N-1"), ["validUntil": "2029-03-31"], effect: .correction)
    }
    #expect(try await explain("art5-2", "R8-001", .now, in: test)?.verdict.status == .satisfied)
    #expect(try await explain("art5-2", "R8-001", .sequence(before), in: test)?.verdict.status == .overdue)
  }

  @Test(arguments: [("art5-2", "R8-999"), ("art9-1", "R8-001"), ("9.1-2-1-e", "R8-001"), ("art5-2", "R8-004")])
  func saysNothingOfWhatIsNotThere(id: String, contract: String) async throws {
    #expect(try await explain(id, contract) == nil)
  }
}

extension GapExplainerTests {
  private func explain(
    _ id: String, _ contract: String, _ knownAt: KnownAt, in test: TestRegister
  ) async throws -> GapExplanation? {
    try await explain(id, contract, on: SampleRegister.day, knownAt, in: test)
  }
}
