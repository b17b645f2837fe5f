import Foundation
import OfficeFiles
import TestSupport
import Testing
import TextForms

@testable import Reporting

@Suite struct QuarterlyWorkbookTests {
  private let title = Words(ja: "令和8年度第2四半期 & 報告", en: "2026 Q2 & report")

  private func bytes(_ views: [ReportView], _ language: Language = .ja, mostRows: Int? = nil) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let path = folder.path("report.xlsx")
    var book = QuarterlyWorkbook(
      title: title, facts: [(Words(ja: "基準日", en: "as of"), "2026-09-30")], views: views, language: language)
    if let mostRows { book.mostRows = mostRows }
    try book.write(toPath: path)
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private func rows(_ sheet: Int, of bytes: [UInt8]) throws -> [[CellValue]] {
    let book = try Workbook(bytes)
    let reader = try book.rows(of: book.sheets[sheet])
    var rows: [[CellValue]] = []
    while let row = try reader.next() { rows.append(row.cells.map(\.value)) }
    return rows
  }

  private func part(_ name: String, of bytes: [UInt8]) throws -> String {
    String(decoding: try ZipArchive(bytes, limits: .standard).bytes(of: name), as: UTF8.self)
  }

  @Test func theCoverSaysWhatItIsAndWhatFollows() throws {
    let empty = SampleView.view("sections", Words(ja: "課室別", en: "By section"), rows: [])
    let bytes = try bytes([SampleView.view(), empty])
    #expect(try Workbook(bytes).sheets.map(\.name) == ["表紙", "不備の一覧", "課室別"])
    #expect(
      try rows(0, of: bytes).filter { !$0.isEmpty } == [
        [.text("令和8年度第2四半期 & 報告")], [.text("基準日"), .text("2026-09-30")],
        [.text("シート"), .text("内容"), .text("行数"), .text("CSVで書き出したときのファイル")],
        [.text("不備の一覧"), .text("不備の一覧"), .number("3", shown: "3"), .text("csv/findings.csv")],
        [.text("課室別"), .text("課室別"), .number("0", shown: "0"), .text("csv/sections.csv")],
      ])
  }

  @Test func rowsStandBelowTheirHeadingsAsWhatTheyAre() throws {
    let rows = try rows(1, of: bytes([SampleView.view()]))
    #expect(rows[0] == SampleView.columns.map { .text($0.title.ja) })
    #expect(
      rows[1] == [
        .text("R8-001"), .text("=1+1"), .text("髙﨑①, \"引用\"\n改行"), .number("1234", shown: "1234"),
        .day(SampleView.day("2026-09-30")), .text("期限超過"), .text("高"),
      ])
    // Spreadsheets know no day before 1 March 1900.
    #expect(rows[2][4] == .text("1868-10-23"))
    #expect(rows[3].count == 3)
  }

  @Test func sheetsCanBeFilteredAndPrintedAndAreColouredByTheirWords() throws {
    let text = try part("xl/worksheets/sheet2.xml", of: bytes([SampleView.view()]))
    for wanted in [
      "<autoFilter ref=\"A1:G4\"/>", "ySplit=\"1\" topLeftCell=\"A2\"", "<formula>\"期限超過\"</formula>",
      "<formula>\"高\"</formula>", "sqref=\"F2:F4\"", "sqref=\"G2:G4\"", "orientation=\"landscape\"",
      "fitToHeight=\"0\"",
      "&amp;C令和8年度第2四半期 &amp;&amp; 報告　&amp;A　&amp;P / &amp;N",
    ] {
      #expect(text.contains(wanted), "\(wanted)")
    }
    #expect(!text.contains("<f>"))
    let book = try part("xl/workbook.xml", of: bytes([SampleView.view()]))
    #expect(book.contains("'不備の一覧'!$1:$1"))
  }

  @Test func wordsOfColoursAreThoseOfTheLanguage() throws {
    let text = try part("xl/worksheets/sheet2.xml", of: bytes([SampleView.view()], .en))
    #expect(text.contains("<formula>\"overdue\"</formula>"))
    #expect(!text.contains("期限超過\"</formula>"))
  }

  @Test(arguments: [(3, "ySplit=\"1\" topLeftCell=\"A2\""), (4, "xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\"")])
  func aSheetWiderThanAScreenKeepsItsFirstKeyInSight(reasons: Int, pane: String) throws {
    let columns = [SampleView.columns[0]] + Array(repeating: SampleView.columns[2], count: reasons)
    let row: [ReportView.Cell] =
      [.text("R8-001")] + Array(repeating: .text(String(repeating: "理", count: 50)), count: reasons)
    let bytes = try bytes([SampleView.view(columns: columns, rows: [row])])
    #expect(try part("xl/worksheets/sheet2.xml", of: bytes).contains("<pane \(pane)"))
  }

  @Test func rowsAreAsHighAsTheirLongestText() throws {
    let text = try part("xl/worksheets/sheet2.xml", of: bytes([SampleView.view()]))
    #expect(text.contains("<row r=\"2\" ht=\"34.0\" customHeight=\"1\">"))
    #expect(text.contains("<row r=\"3\">"))
  }

  @Test func aViewWithoutRowsHasItsHeadingsAlone() throws {
    let bytes = try bytes([SampleView.view(rows: [])])
    #expect(try rows(1, of: bytes).count == 1)
    let text = try part("xl/worksheets/sheet2.xml", of: bytes)
    #expect(text.contains("<autoFilter ref=\"A1:G1\"/>"))
    #expect(!text.contains("conditionalFormatting"))
  }

  @Test func viewsOfOneTitleHaveSheetsOfTheirOwn() throws {
    let views = [SampleView.view("a"), SampleView.view("b"), SampleView.view("c", Words(ja: "表紙", en: "Cover"))]
    let bytes = try bytes(views)
    #expect(try Workbook(bytes).sheets.map(\.name) == ["表紙", "不備の一覧", "不備の一覧 (2)", "表紙 (2)"])
  }

  @Test func rowsThatASheetCannotTakeAreSaidInTheLast() throws {
    let whole = try rows(1, of: bytes([SampleView.view()], mostRows: 4))
    #expect(whole.count == 4 && whole[3].first == .text("001"))
    let bytes = try bytes([SampleView.view()], mostRows: 3)
    let short = try rows(1, of: bytes)
    #expect(short.count == 3 && short[1].first == .text("R8-001"))
    #expect(short[2] == [.text("ほかに2行あります（1枚のシートは3行まで）。全ての行は、CSVで書き出したcsv/findings.csvにあります。")])
    #expect(try part("xl/worksheets/sheet2.xml", of: bytes).contains("<autoFilter ref=\"A1:G2\"/>"))
  }

  @Test func aTextThatNoCellTakesEndsInWhereItIsWhole() throws {
    let long = String(repeating: "𠮷", count: 20_000)
    let rows = try rows(1, of: bytes([SampleView.view(rows: [[.text(long)]])]))
    let text = try #require(rows[1].first?.text)
    #expect(text.utf16.count <= 32_767 && text.utf16.count > 32_700)
    #expect(text.hasPrefix("𠮷𠮷") && text.hasSuffix("𠮷…（長いためここまで。全文は、CSVで書き出したcsv/findings.csvにあります。）"))
  }

  @Test func equalReportsAreEqualBytes() throws {
    let views = [SampleView.view(), SampleView.view("b")]
    #expect(try bytes(views) == bytes(views))
    #expect(try bytes(views) != bytes(views, .en))
  }
}
