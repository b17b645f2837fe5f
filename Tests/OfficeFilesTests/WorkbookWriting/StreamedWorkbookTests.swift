import Foundation
import TestSupport
import Testing
import TextForms

@testable import OfficeFiles

/// Rows that stream out come to the same as rows that are kept.
struct StreamedWorkbookTests {
  private typealias Cell = WorkbookSheet.Cell

  private func bytes(_ sheets: [StreamedSheet], mostShared: Int = 1 << 20) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let path = folder.path("out.xlsx")
    var book = StreamedWorkbook(.init(title: "試験"), sheets)
    book.mostShared = mostShared
    try book.write(toPath: path)
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
        try output.endRow()
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
    for mostShared in [1 << 20, 100, 0] {
      let found = try Workbook(bytes([streamed(rows)], mostShared: mostShared)).rows()
      #expect(found.filter { !$0.cells.isEmpty } == wanted.filter { !$0.cells.isEmpty })
    }
  }

  @Test func eachTextStandsOnceHoweverManyThereAre() throws {
    let texts = (0..<10_000).map { "件名 その\($0 % 5_000)" }
    let bytes = try bytes([streamed(texts.map { [.text($0)] }), streamed2(texts)])
    let book = try Workbook(bytes)
    #expect(try book.rows(0).dropFirst().map(\.cells[0].value.text) == texts)
    #expect(try book.rows(1).map(\.cells[0].value.text) == texts)
    let part = try partText("xl/sharedStrings.xml", of: bytes)
    #expect(part.contains(" count=\"20001\" uniqueCount=\"5001\">"))
    #expect(part.split(separator: "<si>").count == 5_002)
  }

  private func streamed2(_ texts: [String]) -> StreamedSheet {
    StreamedSheet(WorkbookSheet("別")) { output in
      for text in texts {
        try output.add(.text(text))
        try output.endRow()
      }
    }
  }

  @Test func aWorkbookWithoutOtherTextsHoldsThemInTheirCells() throws {
    let book = try Workbook(bytes([streamed2(["=1+1", " あ "])]))
    #expect(try book.rows().map(\.cells[0].value) == [.text("=1+1"), .text(" あ ")])
  }

  @Test func rowsAreAsHighAsTheyAreAskedToBe() throws {
    let sheet = StreamedSheet(WorkbookSheet("表")) { output in
      try output.add(.text("一\n二"))
      try output.endRow(height: RowHeight.points(lines: RowHeight.lines(of: "一\n二", width: 20)))
    }
    let text = try partText("xl/worksheets/sheet1.xml", of: bytes([sheet]))
    #expect(text.contains("<row r=\"1\" ht=\"34.0\" customHeight=\"1\">"))
  }

  @Test func aRowThatNoSheetTakesIsRefused() throws {
    let folder = try TemporaryFolder()
    let archive = try ZipFileWriting(folder.path("out.xlsx"))
    try archive.begin("sheet")
    let last = StreamedRows("表", below: 1_048_575, styles: [], texts: nil, into: archive)
    try last.add(.number(1))
    try last.endRow()
    #expect(throws: OfficeWriteFault.tooManyRows(sheet: "表", count: 1_048_577)) { try last.add(.number(2)) }
  }

  @Test func mergedHeadingsStandAboveTheRows() throws {
    let merged = CellRange(rows: 1...1, columns: 0...3)
    let bytes = try bytes([streamed([[.text("甲")]]) { $0.merged = [merged] }])
    let book = try Workbook(bytes)
    #expect(try book.shape(of: book.sheets[0]).merged == [merged])
    #expect(try book.rows().map { $0.cells.map(\.value.text) } == [["見出し"], ["甲"]])
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
