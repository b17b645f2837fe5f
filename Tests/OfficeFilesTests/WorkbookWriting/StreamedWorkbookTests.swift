import Foundation
import TestSupport
import Testing
import TextForms

@testable import OfficeFiles

/// Rows that stream out come to the same as rows that are kept.
struct StreamedWorkbookTests {
  private typealias Cell = WorkbookSheet.Cell

  private func bytes(_ sheets: [StreamedSheet], title: String = "試験") throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let path = folder.path("out.xlsx")
    try StreamedWorkbook(.init(title: title), sheets).write(toPath: path)
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private let styles: [CellStyle] = [
    .plain, .plain.with { $0.form = .isoDay }, .plain.with { $0.form = .number }, .plain.with { $0.wraps = true },
  ]

  private func streamed(_ rows: [[Cell.Value]], _ change: (inout WorkbookSheet) -> Void = { _ in }) -> StreamedSheet {
    var sheet = WorkbookSheet("表", columns: [.init(width: 24)], rows: [.init([.init("見出し", .heading)])])
    change(&sheet)
    return StreamedSheet(sheet, styles: styles) { output in
      for row in rows {
        for value in row { try output.add(value) }
        output.endRow()
      }
    }
  }

  private func rows(seed: UInt64) -> [[Cell.Value]] {
    var random = SeededRandom(seed: seed)
    let letters = Array("甲乙、。<>&\"'ab =_x0041_　\t\n\u{0}\u{FFFF}𠮷é\u{301}〔〕みタＭ")
    return (0..<Int.random(in: 0...20, using: &random)).map { _ in
      (0..<Int.random(in: 0...6, using: &random)).map { _ in
        switch Int.random(in: 0..<4, using: &random) {
        case 0: .empty
        case 1: .day(CivilDate(dayNumber: Int32.random(in: -40_000...40_000, using: &random)))
        case 2: .number(Int64.random(in: -2_000_000_000_000_000...2_000_000_000_000_000, using: &random))
        default:
          .text(
            String(
              (0..<Int.random(in: 0...30, using: &random)).compactMap { _ in letters.randomElement(using: &random) }))
        }
      }
    }
  }

  @Test(arguments: 0..<40) func anyRowsReadLikeThoseThatAreKept(seed: UInt64) throws {
    let rows = rows(seed: seed)
    let kept = rows.map { row in
      WorkbookSheet.Row(row.enumerated().map { Cell($1, $0 < styles.count ? styles[$0] : .plain) })
    }
    let sheet = WorkbookSheet("表", rows: [.init([.init("見出し", .heading)])] + kept)
    let wanted = try Workbook(WorkbookWriter(.init(title: "試験"), [sheet]).bytes()).rows()
    let found = try Workbook(bytes([streamed(rows)])).rows()
    #expect(found.filter { !$0.cells.isEmpty } == wanted.filter { !$0.cells.isEmpty })
  }

  @Test(arguments: 0..<3) func equalRowsGiveEqualBytes(seed: UInt64) throws {
    let sheets = [streamed(rows(seed: seed)), StreamedSheet(WorkbookSheet("別"))]
    let first = try bytes(sheets)
    #expect(try first == bytes(sheets))
    #expect(partTimes(of: first) == [[0, 0, 0x21, 0]])
    for part in ["xl/workbook.xml", "docProps/core.xml", "docProps/app.xml"] {
      #expect(try !partText(part, of: first).contains("tmp"))
    }
  }

  @Test func settingsAreThoseOfEverySheet() throws {
    let below = CellRange(rows: 2...3, columns: 0...0)
    let sheet = streamed([[.text("甲")], [.text("乙")]]) {
      $0.frozen = (1, 1)
      $0.filter = CellRange(rows: 1...3, columns: 0...0)
      $0.highlights = [CellHighlight(below, when: .holds("甲"), fill: .wanted)]
      $0.choices = [CellChoices(below, (0..<200).map { "選択肢\($0)" }, refusal: "")]
      $0.page.isLandscape = true
      $0.page.headerRows = 1...1
    }
    let bytes = try bytes([sheet])
    let text = try partText("xl/worksheets/sheet1.xml", of: bytes)
    for wanted in [
      "<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\"", "<autoFilter ref=\"A1:A3\"/>", "<formula>\"甲\"</formula>",
      "sqref=\"A2:A3\"", "<formula1>'選択肢'!$A$1:$A$200</formula1>", "orientation=\"landscape\"", "width=\"24.7",
    ] {
      #expect(text.contains(wanted), "\(wanted)")
    }
    #expect(try partText("xl/workbook.xml", of: bytes).contains("'表'!$1:$1"))
    #expect(try Workbook(bytes).sheets.map(\.visibility) == [.visible, .hidden])
  }

  @Test func columnsHaveTheirStyles() throws {
    let day = try #require(CivilDate(iso: "2026-09-30"))
    let row = try #require(try Workbook(bytes([streamed([[.text("甲"), .day(day), .number(1200)]])])).rows().last)
    #expect(row.cells.map(\.value) == [.text("甲"), .day(day), .number("1200", shown: "1200")])
  }

  @Test func anErrorWithinTheRowsLeavesNoFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("out.xlsx")
    let sheet = StreamedSheet(WorkbookSheet("表")) { output in
      try output.add(.text("甲"))
      throw CancellationError()
    }
    #expect(throws: CancellationError.self) { try StreamedWorkbook(.init(title: ""), [sheet]).write(toPath: path) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func whatCannotBeWrittenIsSaidWithItsPlace() throws {
    let long = String(repeating: "あ", count: 32_768)
    #expect(throws: OfficeWriteFault.textTooLong(sheet: "表", cell: "B3")) {
      try bytes([streamed([[.text("甲")], [.empty, .text(long)]])])
    }
    let path = try TemporaryFolder().path("none/out.xlsx")
    #expect(throws: OfficeWriteFault.notWritten(path)) {
      try StreamedWorkbook(.init(title: ""), [streamed([])]).write(toPath: path)
    }
    #expect(throws: OfficeWriteFault.sheetName("表")) { try bytes([streamed([]), streamed([])]) }
  }
}
