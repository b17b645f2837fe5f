import GapAnalysis
import Registry
import Requirements
import TestSupport
import Testing
import TextForms

/// Certifications from the journal through the store to the report.
@Suite struct StoredCertificationTests {
  private let certified: CertifiedService

  init() async throws { certified = try await CertifiedService() }

  private func report(on day: String) async throws -> GapReport {
    var query = GapQuery(asOf: date(day))
    query.requirements = [RequirementID(rawValue: CertifiedService.requirement)]
    query.statuses = Set(Status.allCases)
    return try await certified.test.read { [query] in try GapReporter.report(query, from: $0) }
  }

  private func line(on day: String) async throws -> GapReport.GapLine {
    try #require(try await report(on: day).lines.first)
  }

  @Test func theJudgementStandsWhileNothingGotWorse() async throws {
    let line = try await line(on: "2026-06-30")
    #expect(line.status == .satisfied)
    #expect(line.nextChange == date("2027-01-01"))
    let after = try await self.line(on: "2027-01-01")
    #expect(after.status == .unconfirmed)
    #expect(after.reason == .shown(.certificationLapsed))
  }

  @Test func theReportNamesEachCertificationThatAsksForANewJudgement() async throws {
    try await certified.observe(certified.ismap, on: "2026-07-01", ["status": "suspended"])
    try await certified.observe(
      certified.isms, on: "2026-08-01",
      ["status": "notListed", "claimedStatus": "valid", "listedIn": "isms-ac", "observedOn": "2026-08-01"])
    let report = try await report(on: "2026-09-01")
    let line = try #require(report.lines.first)
    #expect(line.status == .unconfirmed)
    #expect(line.since == date("2026-07-01"))
    #expect(line.reason == .shown(.certificationDisputed))
    let named = report.certifications(of: line)
    #expect(named.map(\.number) == ["CE-2", "CE-2", "CE-1"])
    #expect(named.map(\.scheme) == ["ISO/IEC 27001", "ISO/IEC 27001", "ISMAP"])
    #expect(named.map(\.certificateNumber) == [nil, nil, "C21-0001-2"])
    #expect(named.map(\.since) == [date("2026-08-01"), date("2026-08-01"), date("2026-07-01")])
    #expect(
      named.map(\.reason) == [
        .shown(.certificationDisputed), .shown(.certificationWorse), .shown(.certificationWorse),
      ])
  }

  @Test func whatTheLatestJudgementKnewIsNotNamed() async throws {
    try await certified.observe(certified.ismap, on: "2026-06-01", ["status": "suspended"])
    try await certified.judge(on: "2026-07-01")
    try await certified.observe(certified.isms, on: "2026-08-01", ["status": "expired"])
    let report = try await report(on: "2026-09-01")
    let line = try #require(report.lines.first)
    #expect(report.certifications(of: line).map(\.number) == ["CE-2"])
  }

  /// Observations are carried to the register: what was seen on Monday may be there on Friday only.
  @Test(arguments: ["2026-05-01", "2026-04-15"])
  func aJudgementKnowsNothingOfWhatCameToTheRegisterAfterIt(seen: String) async throws {
    try await certified.observe(certified.ismap, on: seen, ["status": "suspended"])
    let line = try await line(on: "2026-05-02")
    #expect(line.status == .unconfirmed && line.reason == .shown(.certificationWorse))
    #expect(try await report(on: "2026-05-02").certifications(of: line).map(\.number) == ["CE-1"])
    try await certified.judge(on: "2026-05-02")
    #expect(try await self.line(on: "2026-05-02").status == .satisfied)
  }

  @Test func whatWasSeenGrowsStaleAndALookUpMendsIt() async throws {
    try await certified.observe(
      certified.ismap, on: "2026-06-01", ["observedOn": "2026-06-01", "freshUntil": "2026-06-08"])
    #expect(try await line(on: "2026-06-08").nextChange == date("2026-06-09"))
    #expect(try await line(on: "2026-06-09").reason == .shown(.certificationStale))
    try await certified.observe(
      certified.ismap, on: "2026-06-20", ["observedOn": "2026-06-20", "freshUntil": "2026-06-27"])
    #expect(try await line(on: "2026-06-20").status == .satisfied)
  }

  @Test func anotherProviderBringsItsOwn() async throws {
    let (test, service) = (certified.test, certified.service)
    try await test.record { transaction in
      let other = try transaction.add(.vendor, ["number": "V-2", "name": "株式会社他社"])
      _ = try transaction.add(
        .certification,
        ["number": "CE-3", "scheme": "ISMAP", "holder": .string(other.description), "status": "withdrawn"])
      _ = try transaction.edit(
        service, ["provider": .string(other.description)], effect: .change(from: date("2026-07-01")))
    }
    #expect(try await line(on: "2026-06-30").status == .satisfied)
    let report = try await report(on: "2026-07-01")
    #expect(report.lines.first?.reason == .shown(.certificationWorse))
    #expect(report.certifications(of: try #require(report.lines.first)).map(\.number) == ["CE-3"])
  }

  @Test func theExplanationShowsWhatIsKnownOfEach() async throws {
    try await certified.observe(certified.ismap, on: "2026-07-01", ["status": "suspended"])
    try await certified.observe(certified.isms, on: "2026-08-01", ["status": "expired"])
    let found = try #require(
      try await certified.test.read {
        try GapExplainer.explain(
          CertifiedService.requirement, subject: "S-1", query: GapQuery(asOf: date("2026-09-01")), from: $0)
      })
    #expect(found.evidence.map(\.name.ja) == ["認証・登録 CE-2", "認証・登録 CE-1", "判定（書面）"])
    #expect(found.evidence.map(\.decides) == [true, false, false])
    #expect(found.evidence.map(\.effective) == ["2026-08-01", "2026-07-01", "2026-05-01"].map { date($0) })
    let ismap = found.evidence[1].source.map { [$0.words.ja, $0.value?.ja] }
    #expect(
      ismap == [
        ["制度", "ISMAP"], ["証書番号", "C21-0001-2"], ["状態", "一時停止"],
        ["有効期間の末日（当日まで有効）", "2026-12-31"],
      ])
    #expect(found.evidence[1].says.ja == "改めて判定が必要（認証・登録の状態が前より悪くなっている）")
  }

  @Test func theEndsAreForetoldAmongWhatFallsDue() async throws {
    try await certified.observe(
      certified.ismap, on: "2026-06-01", ["observedOn": "2026-06-01", "freshUntil": "2026-07-08"])
    let list = try await certified.test.read {
      try DueReporter.report(DueQuery(asOf: date("2026-07-01"), until: date("2027-01-31")), from: $0)
    }
    let told = list.items.filter { $0.recordNumber == "CE-1" }
    #expect(
      told.map { "\($0.kind.rawValue) \($0.date?.description ?? "-")" } == [
        "certificationCheck 2026-07-08", "certificationEnd 2026-12-31",
      ])
    // The judgement rests on it until that day, and it is told once.
    #expect(list.requirements(of: told[0]).map(\.id.rawValue) == [CertifiedService.requirement])
    #expect(!list.items.contains { $0.kind == .evidenceEnd || ($0.kind == .phase && $0.date == date("2026-07-09")) })
    let late = try await certified.test.read {
      try DueReporter.report(DueQuery(asOf: date("2026-07-20"), until: date("2026-07-31")), from: $0)
    }
    #expect(late.items(.overdue).map(\.kind).contains(.certificationCheck))
  }
}
