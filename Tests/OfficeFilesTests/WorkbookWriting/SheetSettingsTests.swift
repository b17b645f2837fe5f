import Testing
import TextForms

@testable import OfficeFiles

/// What no reader of ours looks at is read from the parts themselves.
struct SheetSettingsTests {
  private func part(_ name: String, of sheets: [WorkbookSheet]) throws -> String {
    try partText(name, of: WorkbookWriter(.init(title: "題", author: "飯塚市"), sheets).bytes())
  }

  private func sheet(_ change: (inout WorkbookSheet) -> Void) throws -> String {
    var sheet = WorkbookSheet(
      "表", columns: [.init(width: 24)], rows: [.init([.init("見出し", .heading)]), .init([.init(.empty)])])
    change(&sheet)
    return try part("xl/worksheets/sheet1.xml", of: [sheet])
  }

  private let below = CellRange(rows: 2...5, columns: 0...0)

  @Test func panesAreFrozenAndRowsCanBeFiltered() throws {
    let text = try sheet {
      $0.frozen = (1, 1)
      $0.filter = CellRange(rows: 1...5, columns: 0...0)
    }
    #expect(text.contains("<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\""))
    #expect(text.contains("state=\"frozen\""))
    #expect(text.contains("<autoFilter ref=\"A1:A5\"/>"))
  }

  @Test func shortChoicesStandWithTheirCells() throws {
    let text = try sheet { $0.choices = [CellChoices(below, ["有", "無"], refusal: "有か無を選んでください。")] }
    #expect(text.contains("<formula1>\"有,無\"</formula1>"))
    #expect(text.contains("error=\"有か無を選んでください。\""))
    #expect(text.contains("sqref=\"A2:A5\""))
  }

  @Test(arguments: [(0..<200).map { "選択肢\($0)" }, ["東京, 大阪", "福岡"], [String(repeating: "あ", count: 86)]])
  func choicesThatDoNotFitStandInAHiddenSheet(values: [String]) throws {
    var sheet = WorkbookSheet("表")
    sheet.choices = [CellChoices(below, values, refusal: ""), CellChoices(below, values, refusal: "")]
    let book = try Workbook(WorkbookWriter(.init(title: ""), [sheet]).bytes())
    #expect(book.sheets.map(\.name) == ["表", "選択肢"])
    #expect(book.sheets.map(\.visibility) == [.visible, .hidden])
    #expect(try book.rows(1).compactMap { $0.cells.first?.value.text } == values)
    let text = try part("xl/worksheets/sheet1.xml", of: [sheet])
    #expect(text.contains("<formula1>'選択肢'!$A$1:$A$\(values.count)</formula1>"))
  }

  /// 255 bytes, commas included, is as much as the library holds.
  @Test(arguments: [["a" + String(repeating: "あ", count: 84), "い"], [String(repeating: "あ", count: 85)]])
  func choicesOfThreeByteLettersAreCountedInBytes(values: [String]) throws {
    let text = try sheet { $0.choices = [CellChoices(below, values, refusal: String(repeating: "否", count: 300))] }
    let isShort = values.joined(separator: ",").utf8.count <= 255
    #expect(text.contains("<formula1>\"\(values.joined(separator: ","))\"</formula1>") == isShort)
  }

  @Test func theLongestNameOfASheetStandsInAllThatNamesIt() throws {
    var sheet = WorkbookSheet(
      String(repeating: "表", count: 31), rows: [.init([.init("甲", .heading)]), .init([.init("乙")])])
    sheet.filter = CellRange(rows: 1...2, columns: 0...0)
    sheet.page.area = CellRange(rows: 1...1_048_575, columns: 0...16_382)
    sheet.page.headerRows = 1...1
    let text = try part("xl/workbook.xml", of: [sheet])
    #expect(text.contains("\(sheet.name)!$A$1:$XFC$1048575") || text.contains("'\(sheet.name)'!$A$1:$XFC$1048575"))
  }

  @Test func anOpenListRefusesNothing() throws {
    let text = try sheet { $0.choices = [CellChoices(below, ["日本"], refusal: "", isOpen: true)] }
    #expect(text.contains("type=\"list\""))
    #expect(!text.contains("showErrorMessage"))
  }

  @Test func protectionHasNoPasswordAndLeavesUnlockedCellsOpen() throws {
    let unlocked = CellStyle.plain.with { $0.isUnlocked = true }
    var sheet = WorkbookSheet("表", rows: [.init([.init(.empty, unlocked)])])
    sheet.isProtected = true
    let text = try part("xl/worksheets/sheet1.xml", of: [sheet])
    #expect(text.contains("<sheetProtection sheet=\"1\""))
    #expect(!text.contains("password"))
    #expect(try part("xl/styles.xml", of: [sheet]).contains("<protection locked=\"0\"/>"))
  }

  @Test func aPrintedSheetIsAsWideAsA4() throws {
    let text = try sheet { $0.page.headerRows = 1...1 }
    #expect(text.contains("paperSize=\"9\""))
    #expect(text.contains("orientation=\"portrait\""))
    #expect(text.contains("fitToHeight=\"0\""))
  }

  @Test func cellsTakeAColourByWhatStandsInThem() throws {
    let text = try sheet {
      $0.highlights = [
        CellHighlight(below, when: .isEmpty, fill: .wanted),
        CellHighlight(below, when: .holds("要\"確認\""), fill: .wanted),
      ]
    }
    #expect(text.contains("type=\"containsBlanks\""))
    #expect(text.contains("<formula>\"要\"\"確認\"\"\"</formula>"))
  }

  @Test func propertiesStandWithAFixedTime() throws {
    let text = try part("docProps/core.xml", of: [WorkbookSheet("表")])
    #expect(text.contains("<dc:title>題</dc:title>"))
    #expect(text.contains("<dc:creator>飯塚市</dc:creator>"))
    #expect(text.contains(">1980-01-01T00:00:00Z</dcterms:created>"))
  }
}
