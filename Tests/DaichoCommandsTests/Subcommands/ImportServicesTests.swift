import Registry
import TestSupport
import Testing

@Suite struct ImportServicesTests {
  private static let header: [TestWorkbook.Cell] = [
    "番号", "サービス名", "提供者", "所管課", "機密性", "リージョン", "保存国", "申請日", "申請者", "承認日", "承認者", "利用開始日",
  ]
  private static let row: [TestWorkbook.Cell] = [
    "CS-1", "会議", "A社", "総務課", "2", "us-east-1", "日本", .builtin("46113", format: 14), "課長", "R8.4.2", "課長",
    "令和8年5月1日",
  ]

  private static let text = """
    番号,サービス名,提供者,所管課,機密性,リージョン,保存国,申請日,申請者,承認日,承認者,利用開始日
    CS-1,会議,A社,総務課,2,us-east-1,日本,2026/4/1,課長,R8.4.2,課長,令和8年5月1日

    """

  private func check(_ bytes: some Sequence<UInt8>, _ name: String) async throws {
    let bench = try await Workbench.withRegister()
    let file = try bench.folder.write(bytes, to: name)
    let before = try bench.bytes()
    let dry = await bench("import", "services", file, "--dry-run", "--format", "json")
    #expect(dry.json["services"]?.object?["added"]?.array?.first?.object?["number"] == "CS-1")
    #expect(try bench.bytes() == before)
    let first = await bench("import", "services", file, "--format", "json")
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.json["added"] == 1)
    #expect(first.json["applications"]?.object?["added"] == 1)
    #expect(first.json["locations"]?.object?["added"] == 1)
    #expect(first.json["contracts"] == nil)
    #expect(first.json["warnings"]?.array?.first?.object?["code"] == "region-contradicts-country")
    let head = await bench("journal", "head").output
    #expect(await bench("import", "services", file, "--format", "json").json["unchanged"] == 1)
    #expect(await bench("journal", "head").output == head)
    let application = await bench("application", "show", "CS-1-申請1", "--lang", "ja").output
    #expect(application.contains("2026-04-01") && application.contains("承認") && application.contains(name))
    #expect(await bench("journal", "verify").code == 0)
  }

  @Test func takesAWorkbookInOnce() async throws {
    try await check(TestWorkbook([TestWorkbook.Sheet("クラウド台帳", [Self.header, Self.row])]).bytes, "services.xlsx")
  }

  @Test func takesTextInOnce() async throws { try await check(Self.text.utf8, "services.csv") }

  @Test func readsWellInBothLanguages() async throws {
    let bench = try await Workbench.withRegister()
    let file = try bench.folder.write(Self.text.utf8, to: "services.csv")
    let japanese = await bench("import", "services", file, "--dry-run", "--lang", "ja").output
    #expect(
      japanese.contains(
        """
        クラウドサービス: 追加 1件、変更 0件、変更なし 0件、取り込めない行 0行
        事業者: 追加 1件・変更 0件、課室: 追加 1件・変更 0件、申請・決定: 追加 1件・変更 0件、データの所在: 追加 1件・変更 0件、認証・登録: 追加 0件・変更 0件
        """), "\(japanese)")
    #expect(japanese.contains("2行目 F列「リージョン」の値「us-east-1」: リージョンはバージニア北部（米国）を指しますが、保存国の欄は「日本」です。"))
    let english = await bench("import", "services", file, "--dry-run", "--lang", "en").output
    #expect(english.contains("services: 1 added, 0 changed, 0 unchanged, 0 refused\n"))
    #expect(english.contains("the region means N. Virginia (United States), but the country column says \"日本\""))
  }

  @Test func aFactAgainstTheRulesIsAGapAndNoRefusal() async throws {
    let bench = try await Workbench.withRegister()
    let file = try bench.folder.write(Self.text.utf8, to: "services.csv")
    #expect(await bench("import", "services", file).code == 0)
    let gaps = await bench("gap", "--subject", "CS-1", "--as-of", "2026-06-01", "--format", "json").items
    let decision = gaps.first { $0["requirement"] == "9.3A-5-2" }
    #expect(decision?["status"] == "notSatisfied", "\(gaps.count)")
  }

  @Test func oneRefusedRowRefusesTheFile() async throws {
    let bench = try await Workbench.withRegister()
    let rows = Self.text + "CS-2,控え,A社,総務課,2,,,2026/4/31,課長,,,\n"
    let file = try bench.folder.write(rows.utf8, to: "services.csv")
    let before = try bench.bytes()
    let run = await bench("import", "services", file, "--format", "json")
    #expect(run.code == 1)
    #expect(run.json["refused"]?.array?.first?.object?["code"] == "date-no-such-day")
    #expect(run.errors.contains("--keep-going"))
    #expect(try bench.bytes() == before)
    #expect(await bench("import", "services", file, "--keep-going").code == 1)
    #expect(await bench("service", "show", "CS-1").code == 0)
  }

  @Test func ledgersThatAreNone() async throws {
    let bench = try await Workbench.withRegister()
    let contracts = try bench.folder.write("契約番号,件名,委託先,契約日\nR8-1,清掃,A,R8.4.1\n".utf8, to: "contracts.csv")
    try await bench.refuses(
      ["import", "services", contracts, "--registry", bench.registry], exit: 2, code: "ledger-header-missing",
      mentions: ["contracts.csv"])
  }
}
