import TestSupport
import Testing
import TextForms

@testable import OfficeFiles

/// What is written is read again by the reader of workbooks, and depends on nothing but its values.
struct WorkbookWriterTests {
  private typealias Cell = WorkbookSheet.Cell

  private func bytes(_ sheets: [WorkbookSheet]) throws -> [UInt8] {
    try WorkbookWriter(.init(title: "試験"), sheets).bytes()
  }

  private func values(_ cells: [Cell?]) throws -> [CellValue] {
    try Workbook(bytes([WorkbookSheet("表", rows: [.init(cells)])])).rows().first?.cells.map(\.value) ?? []
  }

  @Test func sheetsComeBackInTheirOrderWithWhatIsHidden() throws {
    var hidden = WorkbookSheet("控え", rows: [.init([Cell("あ")])])
    hidden.isHidden = true
    let book = try Workbook(bytes([WorkbookSheet("申請"), hidden]))
    #expect(book.sheets.map(\.name) == ["申請", "控え"])
    #expect(book.sheets.map(\.visibility) == [.visible, .hidden])
  }

  @Test(arguments: ["=1+1", "=SUM(A1:A9)", "+81", "-", "@name", "'8-1", "https://example.lg.jp/", "8-1", "001", "１２"])
  func textIsNeverAFormulaALinkOrANumber(text: String) throws {
    for style in [CellStyle.plain, CellStyle.plain.with { $0.form = .text }] {
      let rows = try Workbook(bytes([WorkbookSheet("表", rows: [.init([Cell(text, style)])])])).rows()
      #expect(rows.first?.cells.map(\.value) == [.text(text)])
      #expect(rows.first?.cells.first?.formula == nil)
    }
  }

  @Test(arguments: ["1900-03-01", "1989-01-07", "2019-05-01", "2026-04-01", "9999-12-31"])
  func aDayIsADay(iso: String) throws {
    let day = try #require(CivilDate(iso: iso))
    for form in [CellStyle.Form.eraDay, .isoDay] {
      #expect(try values([Cell(.day(day), CellStyle.plain.with { $0.form = form })]) == [.day(day)])
    }
  }

  @Test func aDayThatASpreadsheetCannotCountStandsAsText() throws {
    let day = try #require(CivilDate(iso: "1868-10-23"))
    #expect(try values([Cell(.day(day), CellStyle.plain.with { $0.form = .eraDay })]) == [.text("1868-10-23")])
  }

  @Test func numbersKeepAllTheirDigits() throws {
    let numbers: [Int64] = [0, -7, 4_048_000, 999_999_999_999_999]
    #expect(try values(numbers.map { Cell(.number($0)) }).map(\.text) == numbers.map(String.init))
    #expect(try values([Cell(.number(1_234_567_890_123_456))]) == [.text("1234567890123456")])
  }

  @Test func lettersThatXMLHasNotAreReplaced() throws {
    #expect(try values([Cell("一\u{0}二\u{1B}三\u{FFFF}四")]) == [.text("一\u{FFFD}二\u{FFFD}三\u{FFFD}四")])
  }

  @Test(arguments: ["_x0041_", "a__x000D__x", "_x005F_x0041_", "_x00", "_xあ041_"])
  func whatLooksLikeAWrittenCharacterStaysAsItIs(text: String) throws {
    #expect(try values([Cell(text)]) == [.text(text)])
  }

  @Test(arguments: 0..<60) func anyTextComesBackAndEqualValuesAreEqualBytes(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let letters = Array("甲乙、。<>&\"'ab =_x0041_　\t\n𠮷é\u{301}〔〕")
    let texts = (0..<Int.random(in: 1...12, using: &random)).map { _ in
      String((0..<Int.random(in: 1...40, using: &random)).compactMap { _ in letters.randomElement(using: &random) })
    }
    let sheet = WorkbookSheet("表", rows: texts.map { .init([Cell($0)]) })
    let written = try bytes([sheet])
    #expect(try written == bytes([sheet]))
    let cells = try Workbook(written).rows().flatMap(\.cells)
    #expect(cells.map { Array($0.value.text.utf8) } == texts.map { Array($0.utf8) })
  }

  @Test func emptyAndMissingCellsHoldNothing() throws {
    let cells = [Cell("甲"), Cell(.empty, .heading), nil, Cell(""), Cell("乙")]
    let row = try #require(try Workbook(bytes([WorkbookSheet("表", rows: [.init(cells)])])).rows().first)
    #expect(row.cells.map(\.column) == [0, 4])
  }

  @Test func mergedCellsAndHiddenColumnsComeBack() throws {
    var sheet = WorkbookSheet(
      "表", columns: [.init(width: 10), .init(width: 5, isHidden: true)],
      rows: [.init([Cell("表題", .heading)]), .init([Cell("甲"), Cell("乙")])])
    let range = CellRange(rows: 1...1, columns: 0...3)
    sheet.merged = [range, CellRange(rows: 2...2, columns: 0...0)]
    let book = try Workbook(bytes([sheet]))
    #expect(try book.shape(of: book.sheets[0]) == SheetShape(merged: [range], hiddenColumns: [1...1]))
    #expect(try book.rows().first?.cells.map(\.value) == [.text("表題")])
  }

  @Test func everyPartHasTheFirstDayOfArchives() throws {
    let bytes = try bytes([WorkbookSheet("表", rows: [.init([Cell("甲")])])])
    #expect(partTimes(of: bytes) == [[0, 0, 0x21, 0]])
  }
}
