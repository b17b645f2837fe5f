import Registry
import Testing

@Suite struct ContractChainTests {
  /// C-1 of the bench, and the contracts of the years around it: one clear, two that need a choice.
  private static func bench() async throws -> Workbench {
    let bench = try await Workbench.withRegister()
    await bench("contract", "edit", "C-1", "--title", "令和8年度住民情報システム保守", "--correct")
    await bench.add("C-0", "令和7年度住民情報システム保守", "2025-04-01", "2026-03-31")
    await bench.add("K-1", "R7帳票印刷", "2025-04-01", "2026-03-20")
    await bench.add("K-2", "R7 帳票印刷", "2025-04-01", "2026-03-31")
    await bench.add("K-3", "R8帳票印刷", "2026-04-01", "2027-03-31")
    return bench
  }

  @Test func proposesAndListsWhatNeedsAChoice() async throws {
    let bench = try await Self.bench()
    let run = await bench("contract", "chain", "--suggest")
    #expect(run.code == 0)
    #expect(run.output.contains("C-1     令和8年度住民情報システム保守"))
    #expect(run.output.contains("Predecessors found: 1. --record records them.\n"))
    #expect(run.output.contains("Left alone, as somebody must choose: 1. "))
    let json = await bench("contract", "chain", "--suggest", "--format", "json")
    #expect(json.json["schema"] == "daicho.predecessor-suggestion-list/1")
    #expect(json.items.map { $0["number"] } == ["C-1", "K-3"])
    #expect(json.items.map { $0["predecessor"] } == ["C-0", nil])
    #expect(json.items.map { $0["obstacle"] } == [nil, "severalCandidates"])
    #expect(json.json["recorded"] == 0)
  }

  @Test func recordsThoseThatNeedNoChoiceInOneBatch() async throws {
    let bench = try await Self.bench()
    await bench.add("C-2", "住民情報システム保守（R9年度）", "2027-04-01", "2028-03-31")
    let run = await bench("contract", "chain", "--suggest", "--record", "--reason", "整理", "--format", "json")
    #expect(run.code == 0)
    #expect(run.json["recorded"] == 2)
    let entries = await bench("journal", "log", "--format", "json").items.filter { $0["command"] == "contract chain" }
    #expect(entries.count == 2)
    #expect(Set(entries.map { $0["batch"] }).count == 1)
    #expect(entries.allSatisfy { $0["reason"] == "整理" })
    let chain = await bench("contract", "chain", "C-1", "--format", "json")
    let contracts = chain.items.first?["contracts"]?.array?.compactMap(\.object) ?? []
    #expect(contracts.map { $0["number"] } == ["C-0", "C-1", "C-2"])
    #expect(contracts.map { $0["vendorChange"] } == [nil, "same", "same"])
    #expect(contracts.map { $0["vendorName"] } == ["株式会社サンプル", "株式会社サンプル", "株式会社サンプル"])
    // What needs a choice is left alone, and there is nothing more to record.
    #expect(await bench("contract", "show", "K-3", "--format", "json").json["item"]?.object?["predecessor"] == nil)
    #expect(await bench("contract", "chain", "--suggest", "--record", "--format", "json").json["recorded"] == 0)
  }

  @Test func aTrialShowsTheSameAndRecordsNothing() async throws {
    let bench = try await Self.bench()
    let before = try bench.bytes()
    let run = await bench("contract", "chain", "--suggest", "--record", "--dry-run")
    #expect(run.code == 0)
    #expect(run.output.contains("Predecessors that would be recorded: 1; nothing was recorded.\n"))
    #expect(try bench.bytes() == before)
  }

  @Test func showsHowAContractFollowsAnother() async throws {
    let bench = try await Self.bench()
    await bench("contract", "chain", "--suggest", "--record")
    let run = await bench.run(
      ["contract", "chain", "C-0", "--registry", bench.registry], environment: ["DAICHO_LANG": "ja"])
    #expect(
      run.output == """
        契約番号  件名                           契約の相手方      期間                    前契約  前契約の相手方と
        C-0       令和7年度住民情報システム保守  株式会社サンプル  2025-04-01～2026-03-31
        C-1       令和8年度住民情報システム保守  株式会社サンプル  2026-04-01～2027-03-31  C-0     同じ

        """)
    let all = await bench("contract", "chain", "--format", "json")
    #expect(all.items.count == 1)
  }

  @Test func oneContractAlone() async throws {
    let bench = try await Self.bench()
    #expect(await bench("contract", "chain", "C-1", "--format", "json").items.count == 1)
    #expect(await bench("contract", "chain", "--suggest", "K-3", "--format", "json").items.count == 1)
    #expect(await bench("contract", "chain").output == "No contract names a predecessor.\n")
    #expect(
      await bench("contract", "chain", "--suggest", "K-1").output
        == "There is no contract for which a predecessor can be proposed.\n")
  }

  @Test(arguments: [
    (["--record"], "option-missing", 64), (["--suggest", "--dry-run"], "option-missing", 64),
    (["--suggest", "--reason", "x"], "option-missing", 64),
    (["--suggest", "--record", "--as-of", "2026-01-01"], "options-conflict", 64),
    (["--suggest", "--record", "--known-at", "@3"], "options-conflict", 64), (["C-99"], "record-unknown", 2),
    (["--suggest", "--record", "C-99"], "record-unknown", 2),
  ])
  func refusesWhatMakesNoSense(arguments: [String], code: String, exit: Int32) async throws {
    let bench = try await Self.bench()
    let before = try bench.bytes()
    let run = await bench.run(["contract", "chain"] + arguments + ["--format", "json", "--registry", bench.registry])
    #expect(run.errorCode == code)
    #expect(run.code == exit)
    #expect(try bench.bytes() == before)
  }
}

extension Workbench {
  fileprivate func add(_ number: String, _ title: String, _ start: String, _ end: String) async {
    await self(
      "contract", "add", "--number", number, "--title", title, "--vendor", "V-1", "--section", "S-1", "--start", start,
      "--end", end)
  }
}
