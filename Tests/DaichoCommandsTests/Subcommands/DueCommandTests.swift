import Registry
import Testing
import TextForms

@testable import DaichoCommands

@Suite struct DueCommandTests {
  private func bench() async throws -> Workbench {
    let bench = try await Workbench.withRegister()
    await bench(
      "contract", "edit", "C-1", "--renewal", "自動更新", "--notice-date", "R8.12.31", "--reason", "確認", "--correct")
    return bench
  }

  private func dates(_ bench: Workbench, _ arguments: String...) async -> [String] {
    let run = await bench.run(
      ["due", "--kind", "contractEnd,noticeDate", "--format", "json"] + arguments + ["--registry", bench.registry])
    return run.items.map { "\($0["kind"]?.text ?? "") \($0["date"]?.text ?? "-") \($0["state"]?.text ?? "")" }
  }

  @Test func looksNinetyDaysAheadUnlessAsked() async throws {
    let bench = try await bench()
    #expect(await dates(bench, "--from", "2026-12-01") == ["noticeDate 2026-12-31 upcoming"])
    #expect(
      await dates(bench, "--as-of", "R8.12.1", "--until", "R9.3.31")
        == ["noticeDate 2026-12-31 upcoming", "contractEnd 2027-03-31 upcoming"])
    #expect(await dates(bench, "--from", "2026-12-01", "--within", "1m") == ["noticeDate 2026-12-31 upcoming"])
    #expect(await dates(bench, "--from", "2026-12-01", "--within", "２９日").isEmpty)
    #expect(await dates(bench, "--from", "2027-01-05", "--within", "1d") == ["noticeDate 2026-12-31 overdue"])
    #expect(await dates(bench, "--from", "2027-01-05", "--within", "1d", "--no-overdue").isEmpty)
    #expect(await dates(bench, "--from", "2027-01-05", "--within", "1y", "--overdue").count == 1)
  }

  @Test func isJSONOfItsSchema() async throws {
    let bench = try await bench()
    let run = await bench("due", "--from", "2026-12-01", "--format", "json")
    #expect(run.code == 0)
    #expect(run.json["schema"]?.text == "daicho.due-list/1")
    #expect(run.json["asOf"]?.text == "2026-12-01" && run.json["until"]?.text == "2027-03-01")
    let notice = try #require(run.items.first { $0["kind"] == "noticeDate" })
    #expect(notice["daysLeft"] == 30)
    #expect(notice["subject"]?.object?["number"] == "C-1")
    #expect(notice["sections"] == .array(["情報管理課"]))
    #expect(notice["action"]?.object?["ja"]?.text?.contains("通知") == true)
  }

  @Test func eachFormatComesInTheLanguageAskedFor() async throws {
    let bench = try await bench()
    for (format, ja, en) in [
      ("text", "期限の一覧", "What falls due"), ("markdown", "# 期限の一覧", "# What falls due"), ("csv", "期日", "days left"),
      ("ics", "X-WR-CALNAME:期限の一覧", "X-WR-CALNAME:What falls due"),
    ] {
      for (language, words) in [("ja", ja), ("en", en)] {
        let run = await bench("due", "--from", "2026-12-01", "--format", format, "--lang", language)
        #expect(run.code == 0 && run.output.contains(words), "\(format) \(language)")
      }
    }
  }

  @Test func equalInputsGiveEqualBytes() async throws {
    let bench = try await bench()
    let first = await bench("due", "--from", "2026-12-01", "--format", "ics")
    let head = await bench("journal", "head", "--format", "json")
    await bench("vendor", "add", "--number", "V-9", "--name", "後の事業者")
    let again = await bench(
      "due", "--from", "2026-12-01", "--format", "ics", "--known-at", "@\(head.json["sequence"]?.integer ?? 0)")
    #expect(first.output == again.output)
    #expect(first.output.contains("BEGIN:VEVENT"))
  }
}

@Suite struct DuePeriodTests {
  @Test(arguments: [
    ("90d", DuePeriod.days(90)), ("12w", .days(84)), ("3m", .months(3)), ("1y", .months(12)), ("９０日", .days(90)),
    ("3か月", .months(3)), ("3ヶ月", .months(3)), ("３カ月", .months(3)), ("2年", .months(24)), ("2 weeks", .days(14)),
    ("100y", .months(1200)),
  ]) func reads(text: String, period: DuePeriod) throws { #expect(try DuePeriod.read(text) == period) }

  @Test(arguments: ["", "d", "0d", "-3m", "90", "3q", "1.5y", "101y", "36501d", "99999999999999999999d", "三か月"])
  func refuses(text: String) { #expect(throws: CommandFault.duePeriod(found: text)) { try DuePeriod.read(text) } }

  @Test func monthsEndOnTheSameDayOrTheLastThatThereIs() throws {
    func last(_ text: String, _ first: String) throws -> String? {
      try CivilDate(iso: first).map { try DuePeriod.read(text).last(from: $0).description }
    }
    #expect(try last("1m", "2026-01-31") == "2026-02-28")
    #expect(try last("3m", "2026-11-30") == "2027-02-28")
    #expect(try last("1y", "2028-02-29") == "2029-02-28")
    #expect(try last("3m", "2026-09-30") == "2026-12-30")
  }
}
