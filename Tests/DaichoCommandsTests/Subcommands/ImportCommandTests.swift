import Foundation
import Registry
import Testing

@Suite struct ImportCommandTests {
  private static let good = """
    契約番号,件名,所管課,委託先,契約日,履行開始日,履行終了日
    R8-001,税システム保守,税務課,株式会社サンプル,R8.4.1,令和8年4月1日,2027/3/31
    R8-002,庁舎清掃,管財課,有限会社きれい,R8.4.1,R8.4.1,R9.3.31

    """
  private static let bad = good + "R8-003,印刷,総務課,株式会社サンプル,R8.2.30,R8.4.1,R9.3.31\n"

  private func bench(_ ledger: String) async throws -> (Workbench, String) {
    let bench = try await Workbench.withRegister()
    return (bench, try bench.folder.write(ledger.utf8, to: "ledger.csv"))
  }

  @Test func takesALedgerInOnceAndOnlyOnce() async throws {
    let (bench, file) = try await bench(Self.good)
    let first = await bench("import", "contracts", file, "--format", "json")
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.json["added"] == 2)
    let head = await bench("journal", "head").output
    let second = await bench("import", "contracts", file, "--format", "json")
    #expect(second.json["added"] == 0)
    #expect(second.json["unchanged"] == 2)
    #expect(await bench("journal", "head").output == head)
    #expect(await bench("journal", "verify").code == 0)
    let shown = await bench("contract", "show", "R8-001", "--lang", "ja")
    #expect(shown.output.contains("ledger.csv"))
    #expect(shown.output.contains("税務課"))
  }

  @Test func aRehearsalKeepsNothing() async throws {
    let (bench, file) = try await bench(Self.good)
    let before = try bench.bytes()
    let dry = await bench("import", "contracts", file, "--dry-run", "--format", "json")
    #expect(dry.code == 0)
    #expect(dry.json["added"] == 2)
    #expect(dry.json["dryRun"] == true)
    #expect(try bench.bytes() == before)
    #expect(!FileManager.default.fileExists(atPath: bench.registry + ".files"))
  }

  @Test func oneRefusedRowRefusesTheFile() async throws {
    let (bench, file) = try await bench(Self.bad)
    let before = try bench.bytes()
    let run = await bench("import", "contracts", file, "--format", "json")
    #expect(run.code == 1)
    #expect(run.errorCode == "rows-refused")
    let refused = run.json["refused"]?.array?.compactMap(\.object) ?? []
    #expect(refused.count == 1)
    #expect(refused.first?["row"] == 4)
    #expect(refused.first?["column"] == "E")
    #expect(refused.first?["found"] == "R8.2.30")
    #expect(try bench.bytes() == before)
    let japanese = await bench("import", "contracts", file, "--lang", "ja")
    #expect(japanese.code == 1)
    #expect(japanese.output.contains("R8.2.30"))
    #expect(japanese.errors.contains("→ "))
  }

  @Test func keepsGoingWhenAskedTo() async throws {
    let (bench, file) = try await bench(Self.bad)
    let run = await bench("import", "contracts", file, "--keep-going", "--format", "json")
    #expect(run.code == 1)
    #expect(run.json["added"] == 2)
    #expect(run.errors.isEmpty)
    #expect(await bench("contract", "list", "--format", "json").items.count == 3)
  }

  @Test func theSameFileAgainLeavesWhatPeopleChanged() async throws {
    let (bench, file) = try await bench(Self.good)
    await bench("import", "contracts", file)
    await bench("contract", "edit", "R8-001", "--correct", "--title", "税システム保守（変更）", "--amount", "100")
    await bench("vendor", "edit", "V-1", "--correct", "--name", "株式会社別名")
    let head = await bench("journal", "head").output
    bench.clock.advance(days: 40)
    let again = await bench("import", "contracts", file, "--format", "json")
    #expect(again.code == 0)
    #expect(again.json["unchanged"] == 2)
    #expect(again.json["changed"] == 0)
    #expect(await bench("journal", "head").output == head)
    #expect(await bench("contract", "show", "R8-001", "--lang", "ja").output.contains("税システム保守（変更）"))
  }

  @Test func contractsSignedLaterThanTodayStayAsTheyAre() async throws {
    let (bench, file) = try await bench(
      "契約番号,件名,所管課,委託先,契約日,履行開始日,履行終了日\nR9-001,税システム保守,税務課,株式会社サンプル,R9.4.1,R9.4.1,R10.3.31\n")
    #expect(await bench("import", "contracts", file, "--format", "json").json["added"] == 1)
    let head = await bench("journal", "head").output
    for days in [0, 400] as [Int64] {
      bench.clock.advance(days: days)
      let again = await bench("import", "contracts", file, "--format", "json")
      #expect(again.json["unchanged"] == 1, "\(again.output)")
      #expect(await bench("journal", "head").output == head)
    }
  }

  @Test(arguments: [["--effective", "R8.10.1"], ["--correct"]])
  func whoeverNamesADayHasTheFileCompared(option: [String]) async throws {
    let (bench, file) = try await bench(Self.good)
    await bench("import", "contracts", file)
    let same = ["import", "contracts", file, "--format", "json", "--registry", bench.registry] + option
    let head = await bench("journal", "head").output
    #expect(await bench.run(same).json["unchanged"] == 2)
    #expect(await bench("journal", "head").output == head)
    await bench("contract", "edit", "R8-001", "--correct", "--title", "手で直した件名")
    let again = await bench.run(same)
    #expect(again.code == 0, "\(again.errors)")
    #expect(again.json["changed"] == 1, "\(again.output)")
    let shown = await bench("contract", "list", "--as-of", "R8.10.1", "--format", "json")
    #expect(shown.items.contains { $0["number"] == "R8-001" && $0["title"] == "税システム保守" })
  }

  /// 有 and 無 say whether a contract is renewed by itself; anything else says how, and is kept as it stands.
  @Test(
    arguments: [
      ("有", ["automaticRenewal": true]), ("なし", ["automaticRenewal": false]),
      ("1年ごとに自動更新", ["renewal": "1年ごとに自動更新"]),
    ] as [(String, JSONObject)])
  func readsAColumnOnAutomaticRenewal(cell: String, fields: JSONObject) async throws {
    let bench = try await Workbench.withRegister()
    let file = try bench.folder.write(
      """
      契約番号,件名,委託先,契約日,自動更新の有無
      R7-1,清掃,A社,R7.4.1,\(cell)

      """.utf8, to: "contracts.csv")
    let run = await bench("import", "contracts", file)
    #expect(run.code == 0, "\(run.errors)")
    let item = await bench("contract", "show", "R7-1", "--format", "json").json["item"]?.object
    for key in ["automaticRenewal", "renewal"] { #expect(item?[key] == fields[key]) }
  }
}
