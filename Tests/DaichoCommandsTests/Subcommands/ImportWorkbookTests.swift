import Foundation
import Registry
import TestSupport
import Testing

@Suite struct ImportWorkbookTests {
  private static let header: [TestWorkbook.Cell] = ["契約番号", "件名", "所管課", "委託先", "契約日", "契約金額", "条項1"]

  private static func book(_ name: String = "令和8年度") -> TestWorkbook {
    var sheet = TestWorkbook.Sheet(
      name,
      [
        header,
        ["R8-001", "税システム保守", "税務課", "株式会社サンプル", .builtin("46113", format: 14), .number("1.2E7"), "○"],
        ["R8-002", "庁舎清掃", "管財課", "有限会社きれい", "R8.4.1", .formula("F2/10", value: .number("1200000")), .boolean(false)],
      ])
    sheet.hiddenRows = [3]
    return TestWorkbook([sheet])
  }

  @Test func takesAWorkbookInOnceAndOnlyOnce() async throws {
    let bench = try await Workbench.withRegister()
    let file = try bench.folder.write(Self.book().bytes, to: "ledger.xlsx")
    let first = await bench("import", "contracts", file, "--format", "json")
    #expect(first.code == 0, "\(first.errors)\(first.output)")
    #expect(first.json["added"] == 2)
    #expect(first.json["warnings"]?.array?.first?.object?["code"] == "formula-value")
    #expect(first.json["hiddenRows"]?.array?.first?.object?["row"] == 3)
    #expect(first.json["marks"]?.object?["added"] == 2)
    let head = await bench("journal", "head").output
    let second = await bench("import", "contracts", file, "--format", "json")
    #expect(second.json["unchanged"] == 2)
    #expect(await bench("journal", "head").output == head)
    let list = await bench("contract", "list", "--format", "json").items
    #expect(list.first { $0["number"] == "R8-001" }?["amount"] == 12_000_000)
    #expect(list.first { $0["number"] == "R8-002" }?["amount"] == 1_200_000)
    let shown = await bench("contract", "show", "R8-001", "--lang", "ja").output
    #expect(shown.contains("ledger.xlsx") && shown.contains("2026-04-01") && !shown.contains("シート"))
    #expect(await bench("journal", "verify").code == 0)
  }

  @Test func namesTheSheetWhereThereAreSeveral() async throws {
    let bench = try await Workbench.withRegister()
    var book = Self.book()
    book.sheets.append(TestWorkbook.Sheet("説明", [["この台帳は…"]]))
    book.sheets.append(TestWorkbook.Sheet("令和7年度", [Self.header, ["R7-001", "警備", "管財課", "有限会社きれい", "R7.4.31"]]))
    let file = try bench.folder.write(book.bytes, to: "ledger.xlsx")
    let run = await bench("import", "contracts", file, "--keep-going", "--format", "json")
    #expect(run.code == 1)
    #expect(run.json["refused"]?.array?.first?.object?["sheet"] == "令和7年度")
    #expect(run.json["unreadSheets"]?.array?.first?.object?["sheet"] == "説明")
    #expect(await bench("contract", "show", "R8-001", "--lang", "ja").output.contains("シート 令和8年度"))
    let text = await bench("import", "contracts", file, "--keep-going", "--dry-run", "--lang", "ja").output
    #expect(text.contains("シート「令和7年度」の2行目"))
    #expect(text.contains("説明: 台帳の見出しがない"))
    let one = await bench("import", "contracts", file, "--sheet", "令和8年度", "--format", "json")
    #expect(one.code == 0, "\(one.errors)")
  }

  @Test func saysWhenTheNameAndTheFileDiffer() async throws {
    let bench = try await Workbench.withRegister()
    let file = try bench.folder.write(Self.book().bytes, to: "ledger.csv")
    let run = await bench("import", "contracts", file, "--dry-run", "--format", "json")
    #expect(run.json["notes"]?.array?.first?.object?["code"] == "file-ending-differs")
    #expect(await bench("import", "contracts", file, "--dry-run", "--lang", "ja").output.contains("Excelブック"))
  }

  @Test func refusesWhatIsNoWorkbookOrHasNoSuchSheet() async throws {
    let bench = try await Workbench.withRegister()
    func take(_ bytes: [UInt8], _ name: String, _ more: String...) throws -> [String] {
      ["import", "contracts", try bench.folder.write(bytes, to: name), "--registry", bench.registry] + more
    }
    let book = Self.book()
    try await bench.refuses(
      try take(book.bytes, "a.xlsx", "--sheet", "令和6年度"), exit: 2, code: "ledger-sheet-unknown",
      mentions: ["a.xlsx", "令和6年度", "令和8年度"])
    try await bench.refuses(
      try take(Array("契約番号,件名,契約日\n".utf8), "a.csv", "--sheet", "1"), exit: 2, code: "ledger-without-sheets",
      mentions: ["a.csv"])
    var bomb = book.entries
    bomb[6].statedSize = 250 << 20
    try await bench.refuses(
      try take(ZipWriter.archive(bomb), "bomb.xlsx"), exit: 2, code: "office-too-compressed", mentions: ["bomb.xlsx"])
    var broken = book.entries
    broken[6].bytes = Array("<worksheet><sheetData>".utf8)
    try await bench.refuses(
      try take(ZipWriter.archive(broken), "broken.xlsx"), exit: 2, code: "office-xml-broken",
      mentions: ["broken.xlsx", "sheet1.xml"])
    try await bench.refuses(
      try take(ZipWriter.archive(Array(book.entries.dropLast())), "missing.xlsx"), exit: 2, code: "office-part-missing",
      mentions: ["missing.xlsx", "sheet1.xml"])
  }
}
