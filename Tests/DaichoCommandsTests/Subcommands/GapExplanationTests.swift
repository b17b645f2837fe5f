import Registry
import Testing

@Suite struct GapExplanationTests {
  private func bench() async throws -> Workbench {
    let bench = try await Workbench.withRegister()
    await bench("contract", "edit", "C-1", "--correct", "--system-work", "有")
    await bench(
      "assess", "9.1-2-1-d-08", "C-1", "--outcome", "不適合", "--tier", "observed", "--reason", "条項なし", "--effective",
      "R8.4.1")
    return bench
  }

  @Test func showsTheWholeWayInWords() async throws {
    let bench = try await bench()
    let japanese = await bench("gap", "--explain", "9.1-2-1-d-08", "C-1", "--as-of", "R8.9.30", "--lang", "ja")
    #expect(japanese.code == 0)
    #expect(japanese.output.hasPrefix("9.1(2)①(エ) 項目8 "))
    for words in ["（9.1-2-1-d-08）", "C-1 住民情報システム保守（情報管理課）  令和8年9月30日現在", "状態: 不適合", "◆採用した根拠", "飯塚 花子"] {
      #expect(japanese.output.contains(words), "\(japanese.output)")
    }
    let english = await bench("gap", "--explain", "9.1-2-1-d-08", "C-1", "--as-of", "R8.9.30")
    #expect(english.output.contains("* decides"))
  }

  @Test(arguments: ["9.1-2-1-d-08", "9.1(2)①(エ) 項目8"]) func takesIDOrCitation(typed: String) async throws {
    let run = try await bench()("gap", "--explain", typed, "C-1", "--format", "json")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.json["schema"] == "daicho.gap-explanation/1")
    #expect(run.json["subject"] == "C-1")
    #expect(run.json["requirement"] == "9.1-2-1-d-08")
    #expect(run.json["status"] == "notSatisfied")
    #expect(run.json["evidence"]?.array?.first?.object?["decides"] == true)
  }

  @Test func namesTheExceptionThatSetsTheRequirementAside() async throws {
    let bench = try await bench()
    await bench(
      "record", "exception", "--source-document", "例外措置許可書", "--number", "EX-7", "--requirements", "9.1-2-1-d-08",
      "--subject", "C-1",
      "--exception-reason", "更新の手続中", "--asked-by", "甲野", "--asked-on", "R8.8.1", "--permitted-by", "乙山",
      "--permitted-on", "R8.8.2", "--from-date", "R8.9.1", "--until", "R8.10.31")
    let run = await bench("gap", "--explain", "9.1-2-1-d-08", "C-1", "--as-of", "R8.9.30", "--lang", "ja")
    #expect(run.output.contains("状態: 例外措置中"), "\(run.output)")
    #expect(run.output.contains("◆採用した根拠 例外措置 EX-7: 例外措置中\n    期間: 令和8年9月1日から令和8年10月31日まで\n"), "\(run.output)")
    // What it sets aside stays in sight.
    #expect(run.output.contains("・ 判定（現認）: 不適合"), "\(run.output)")
    let after = await bench("gap", "--explain", "9.1-2-1-d-08", "C-1", "--as-of", "R8.11.1", "--lang", "ja")
    #expect(after.output.contains("状態: 不適合") && !after.output.contains("EX-7"), "\(after.output)")
  }

  @Test func knowsOnlyWhatWasKnownThen() async throws {
    let bench = try await bench()
    let ask = ["gap", "--explain", "9.1-2-1-d-08", "C-1", "--as-of", "R8.9.30", "--registry", bench.registry]
    let head = await bench("journal", "head").output.prefix { $0 != ":" }
    let before = await bench.run(ask)
    await bench(
      "assess", "9.1-2-1-d-08", "C-1", "--outcome", "適合", "--tier", "documented", "--document", "契約書第12条",
      "--effective", "R8.5.1")
    #expect(await bench.run(ask).output != before.output)
    #expect(await bench.run(ask + ["--known-at", "@\(head)"]).output == before.output)
  }
}
