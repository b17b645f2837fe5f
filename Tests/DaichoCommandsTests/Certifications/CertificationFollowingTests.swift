import Foundation
import Registry
import TestSupport
import Testing

/// What observations do to certifications: linking, absence, ends, renewals, claims, and judgements that rest on them.
@Suite struct CertificationFollowingTests {
  private static let heading = "登録番号,サービス名,事業者名,状態,有効期限\n"
  private static func row(_ status: String = "登録", until: String = "2027-03-31") -> String {
    "C21-0001-2,電子申請,株式会社サンプル,\(status),\(until)\n"
  }
  private static let other = "C21-0002-2,会議,株式会社別,登録,2027-03-31\n"

  private func bench(claimed: Bool = false) async throws -> CertificationBench {
    let bench = try await CertificationBench()
    try bench.point("ismap", to: "/list.csv")
    await bench.bench(
      "certification", "add", "--number", "CE-1", "--scheme", "ＩＳＭＡＰ", "--certificate-number", "C21-0001-2",
      "--service", "CS-1")
    if claimed { await bench.bench("certification", "edit", "CE-1", "--claimed-status", "valid", "--correct") }
    return bench
  }

  private func fetch(_ bench: CertificationBench, _ rows: String...) async -> Workbench.Run {
    bench.serve(Array((Self.heading + rows.joined()).utf8), at: "/list.csv")
    return await bench.fetch("ismap")
  }

  @Test func aCertificateNumberLinksByItself() async throws {
    let bench = try await bench()
    let run = await fetch(bench, Self.row(), Self.other)
    #expect(run.code == 0)
    let shown = await bench.shown("CE-1")
    #expect(shown["listedIn"] == "ismap" && shown["listedAs"] == "C21-0001-2" && shown["confirmedBy"] == nil)
    #expect(shown["status"] == "valid" && shown["rawStatus"] == "登録" && shown["validUntil"] == "2027-03-31")
    #expect(shown["observedOn"] == "2026-04-01" && shown["freshUntil"] == "2026-05-01")
  }

  @Test func absenceCountsOnlyAfterSeveralDaysAndIsNoWithdrawal() async throws {
    let bench = try await bench()
    _ = await fetch(bench, Self.row(), Self.other)
    var codes: [Int32] = []
    for _ in 0..<3 {
      bench.bench.clock.advance(days: 1)
      codes.append(await fetch(bench, Self.other).code)
      // Twice on one day is once.
      codes.append(await fetch(bench, Self.other).code)
    }
    // Missing once is told, three times is worse.
    #expect(codes == [0, 0, 0, 0, 1, 0])
    let shown = await bench.shown("CE-1")
    #expect(shown["status"] == "notListed" && shown["absences"] == 3 && shown["absentSince"] == "2026-04-02")
    let withdrawn = await bench.certification("confirm", "CE-1", "--withdrawn", "2026-04-03", "--as", "1001")
    #expect(withdrawn.code == 0, "\(withdrawn.errors)")
    #expect(await bench.shown("CE-1")["status"] == "withdrawn")
    bench.bench.clock.advance(days: 1)
    _ = await fetch(bench, Self.row(), Self.other)
    let back = await bench.shown("CE-1")
    #expect(back["status"] == "valid" && back["absences"] == nil && back["absentSince"] == nil)
  }

  @Test func nobodyConfirmsAnythingWithoutAName() async throws {
    let bench = try await CertificationBench(on: try await Workbench.withoutOfficer())
    try bench.point("ismap", to: "/list.csv")
    await bench.bench(
      "certification", "add", "--number", "CE-1", "--scheme", "ISMAP", "--certificate-number", "C21-0001-2")
    #expect(await fetch(bench, Self.row()).code == 0)
    for arguments in [["--withdrawn", "2026-04-01"], ["--source", "ismap", "--entry", "C21-0001-2"]] {
      let run = await bench.certification(["confirm", "CE-1", "--format", "json"] + arguments)
      #expect(run.code == 2 && run.errorCode == "officer-required")
    }
  }

  @Test func anEntryThatIsNotListedIsNotConfirmed() async throws {
    let bench = try await bench()
    _ = await fetch(bench, Self.row())
    let run = await bench.certification(
      "confirm", "CS-1", "--source", "ismap", "--entry", "C21-9999-9", "--as", "1001", "--format", "json")
    #expect(run.code == 2 && run.errorCode == "entry-not-listed")
  }

  @Test func aRenewalCarriesARegistrationPastItsEnd() async throws {
    let bench = try await bench()
    _ = await fetch(bench, Self.row(until: "2026-04-10"))
    try bench.day("2026-04-12")
    let ended = await fetch(bench, Self.row(until: "2026-04-10"))
    #expect(ended.code == 1)
    #expect(await bench.shown("CE-1")["status"] == "expired")
    _ = await bench.certification("confirm", "CE-1", "--renewal-pending", "2026-04-09", "--as", "1001")
    #expect(await bench.shown("CE-1")["status"] == "renewalPending")
    try bench.day("2026-04-13")
    #expect(await fetch(bench, Self.row("更新申請中", until: "2026-04-10")).code == 0)
    #expect(await bench.shown("CE-1")["status"] == "renewalPending")
    try bench.day("2026-04-14")
    _ = await fetch(bench, Self.row(until: "2028-04-10"))
    #expect(await bench.shown("CE-1")["status"] == "valid")
  }

  @Test func anUnknownWordIsUnknownAndIsSaid() async throws {
    let bench = try await bench()
    _ = await fetch(bench, Self.row())
    bench.bench.clock.advance(days: 1)
    let run = await fetch(bench, Self.row("審議中"))
    #expect(run.code == 1 && run.output.contains("list-status-unknown"))
    #expect(await bench.shown("CE-1")["status"] == "unknown")
  }

  @Test func aClaimThatTheRegisterDoesNotBearOutIsAConflict() async throws {
    let bench = try await bench(claimed: true)
    let run = await fetch(bench, Self.row("一時停止"))
    #expect(run.code == 1)
    let status = await bench.certification("status", "--format", "json").items.first
    #expect(status?["conflict"] == true && status?["status"] == "suspended")
    #expect(await bench.certification("status", "--lang", "ja").output.contains("食い違います"))
  }

  @Test func candidatesAreForAPersonToConfirm() async throws {
    let bench = try await CertificationBench()
    await bench.bench("service", "edit", "CS-1", "--name", "電子 申請", "--correct")
    try bench.point("ismap", to: "/list.csv")
    _ = await fetch(bench, "C21-0001-2,電子申請,㈱サンプル,登録,2027-03-31\n", Self.other)
    let match = await bench.certification("match", "--format", "json").items.first
    let candidate = match?["candidates"]?.array?.first?.object
    #expect(match?["number"] == "CS-1" && candidate?["score"] == 100, "\(match ?? [:])")
    #expect(await bench.certification("status", "--format", "json").items.isEmpty)
    let run = await bench.certification("confirm", "CS-1", "--source", "ismap", "--entry", "C21-0001-2", "--as", "1001")
    #expect(run.code == 0, "\(run.errors)")
    let shown = await bench.shown("ismap:C21-0001-2")
    #expect(shown["status"] == "valid" && shown["confirmedOn"] == "2026-04-01" && shown["confirmedBy"] != nil)
    #expect(await bench.certification("match", "--format", "json").items.isEmpty)
  }

  /// A list may name the corporation that took the provider over: the register of corporate numbers says which it is.
  @Test func aMergerIsFollowedToTheSuccessor() async throws {
    let bench = try await CertificationBench()
    let merger = try MergerInFixture()
    await bench.bench(
      "vendor", "edit", "V-1", "--name", "旧社名", "--corporate-number", merger.absorbed, "--correct")
    await bench.bench("service", "edit", "CS-1", "--name", "電子申請", "--correct")
    try bench.point("ismap", to: "/list.csv")
    bench.serve(
      Array("登録番号,サービス名,事業者名,法人番号,状態\nC21-0001-2,電子申請,存続会社,\(merger.successor),登録\n".utf8), at: "/list.csv")
    _ = await bench.fetch("ismap")
    func score() async -> JSONValue? {
      await bench.certification("match", "--format", "json").items.first?["candidates"]?.array?.first?.object?["score"]
    }
    #expect(await score() == 60)
    let file = CertificationBench.fixtures + "nta/nta-diff_20260819.csv"
    #expect(await bench.certification("import", file, "--source", "nta-corporate-number").code == 0)
    #expect(await score() == 96)
    let text = await bench.certification("match", "--lang", "ja").output
    #expect(text.contains("合併した法人の法人番号"), "\(text)")
  }

  /// A report of an audit has no register: it is on record with its period, as the vendor's claim.
  @Test func aPaperCountsAsClaimedForItsPeriodAndNoLonger() async throws {
    let bench = try await CertificationBench()
    await bench.bench(
      "certification", "add", "--number", "CE-SOC", "--scheme", "SOC 2 Type 2", "--service", "CS-1", "--status",
      "claimed", "--valid-from", "2026-01-01", "--valid-until", "2026-12-31")
    func status(_ day: String) async -> JSONObject? {
      await bench.certification("status", "--as-of", day, "--format", "json").items.first
    }
    let last = await status("2026-12-31")
    #expect(last?["status"] == "claimed" && last?["fetch"] == nil)
    #expect(await status("2027-01-01")?["status"] == "expired")
  }

  @Test func anOlderListChangesNothingThatWasSeenLater() async throws {
    let bench = try await bench()
    _ = await fetch(bench, Self.row("一時停止"))
    let file = try bench.bench.folder.write((Self.heading + Self.row()).utf8, to: "old.csv")
    let run = await bench.certification(
      "import", file, "--source", "ismap", "--on", "2026-03-01", "--format", "json")
    #expect(run.code == 0 && run.items.first?["at"] == "2026-03-01T14:59:59.999Z", "\(run.errors)")
    #expect(await bench.shown("CE-1")["status"] == "suspended")
    #expect(
      await bench.certification("import", file, "--source", "ismap", "--on", "2026-04-02", "--format", "json").errorCode
        == "day-in-future")
  }

  @Test func aDryRunRecordsNothing() async throws {
    let bench = try await bench()
    let head = await bench.bench("journal", "head").output
    let file = try bench.bench.folder.write((Self.heading + Self.row()).utf8, to: "list.csv")
    let run = await bench.certification("import", file, "--source", "ismap", "--dry-run", "--format", "json")
    #expect(run.code == 0 && run.items.first?["changes"]?.array?.count == 1, "\(run.errors)")
    let plan = await bench.certification("fetch", "--dry-run", "--format", "json").items
    #expect(plan.contains { $0["source"] == "ismap" && $0["address"] != nil } && bench.server.requests.isEmpty)
    #expect(await bench.bench("journal", "head").output == head)
  }

  /// 9.3（自治体機密性2以上を取り扱う場合）(3)⑧.
  @Test func aJudgementDoesNotOutliveACertificationThatGotWorse() async throws {
    let bench = try await bench()
    await bench.bench("service", "edit", "CS-1", "--use-start", "2026-04-01", "--correct")
    _ = await fetch(bench, Self.row())
    func gap() async -> JSONObject? {
      await bench.bench("gap", "--subject", "CS-1", "--requirement", "9.3A-3-8", "--format", "json").items.first
    }
    // A certificate is evidence, never the judgement.
    #expect(await gap()?["status"] == "unconfirmed")
    let judged = await bench.bench(
      "assess", "9.3A-3-8", "CS-1", "--outcome", "satisfied", "--tier", "documented", "--document", "判断書",
      "--as", "1001")
    #expect(judged.code == 0, "\(judged.errors)")
    #expect(await gap() == nil)
    bench.bench.clock.advance(days: 1)
    #expect(await fetch(bench, Self.row("一時停止")).code == 1)
    let open = await bench.bench("gap", "--subject", "CS-1", "--requirement", "9.3A-3-8", "--lang", "ja")
    #expect(await gap()?["status"] == "unconfirmed")
    #expect(open.output.contains("（CE-1）: 認証・登録の状態が前より悪くなっている"), "\(open.output)")
    // Nobody looked any more.
    bench.bench.clock.advance(days: 1)
    _ = await fetch(bench, Self.row())
    #expect(await gap() == nil)
    let stale = await bench.bench(
      "gap", "--subject", "CS-1", "--requirement", "9.3A-3-8", "--as-of", "2026-06-01", "--format", "json")
    #expect(stale.items.first?["status"] == "unconfirmed", "\(stale.output)")
  }

  @Test func aJudgementOfTheMorningDoesNotKnowOfTheAfternoon() async throws {
    let bench = try await bench()
    await bench.bench("service", "edit", "CS-1", "--use-start", "2026-04-01", "--correct")
    _ = await fetch(bench, Self.row())
    bench.bench.clock.advance(days: 1)
    await bench.bench(
      "assess", "9.3A-3-8", "CS-1", "--outcome", "satisfied", "--tier", "documented", "--document", "判断書", "--as",
      "1001")
    let gap = ["--subject", "CS-1", "--requirement", "9.3A-3-8", "--format", "json"]
    #expect(await bench.bench.run(["gap", "--registry", bench.bench.registry] + gap).items.isEmpty)
    bench.bench.clock.advance(milliseconds: 3_600_000)
    _ = await fetch(bench, Self.row("一時停止"))
    let after = await bench.bench.run(["gap", "--registry", bench.bench.registry] + gap)
    #expect(after.items.first?["status"] == "unconfirmed", "\(after.output)")
  }
}
