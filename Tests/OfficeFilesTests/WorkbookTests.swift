import TestSupport
import Testing
import TextForms

@testable import OfficeFiles

struct WorkbookTests {
  @Test func namesItsSheetsInTheirOrderWithWhatIsHidden() throws {
    var hidden = TestWorkbook.Sheet("旧台帳", [["a"]])
    hidden.state = "hidden"
    var deeply = TestWorkbook.Sheet("計算", [["a"]])
    deeply.state = "veryHidden"
    let book = try TestWorkbook([TestWorkbook.Sheet("令和8年度", [["a"]]), hidden, deeply]).read()
    #expect(book.sheets.map(\.name) == ["令和8年度", "旧台帳", "計算"])
    #expect(book.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
  }

  @Test func numbersRowsAsTheSpreadsheetDoes() throws {
    let book = try TestWorkbook([["表題"], [], [], ["契約番号", .blank, "件名"]]).read()
    let rows = try book.rows()
    #expect(rows.map(\.row) == [1, 4])
    #expect(rows[1].cells.map(\.column) == [0, 2])
    #expect(rows[1].cells.map(\.value.text) == ["契約番号", "件名"])
  }

  @Test func rowsAndCellsWithoutAddressFollowEachOther() throws {
    let book = try TestWorkbook([[.xml("<c><v>1</v></c><c><v>2</v></c>")], ["a"]]).read()
    #expect(try book.rows()[0].cells.map(\.column) == [0, 1])
  }

  @Test func readsSharedInlineAndRichTextsWithoutTheirReading() throws {
    let values = try TestWorkbook([
      [
        "飯塚 & <市>", .inline(" 前後の空白 "),
        .item(
          "<r><rPr><b/></rPr><t>税</t></r><r><t xml:space=\"preserve\"> システム</t></r><rPh sb=\"0\" eb=\"1\"><t>ゼイ</t></rPh>"
        ),
        .item("<t>一行_x000D_\n二行 _x005F_x000D_</t><phoneticPr fontId=\"1\"/>"), .item("<t><![CDATA[<a>]]></t>"),
        .item("<t/>"),
      ]
    ]).values
    #expect(
      values == [
        .text("飯塚 & <市>"), .text(" 前後の空白 "), .text("税 システム"), .text("一行\r\n二行 _x000D_"), .text("<a>"),
      ])
  }

  @Test func readsBooleansAndErrors() throws {
    let values = try TestWorkbook([[.boolean(true), .boolean(false), .error("#REF!")]]).values
    #expect(values == [.boolean(true), .boolean(false), .error("#REF!")])
  }

  @Test func takesTheValueOfAFormulaAndKeepsTheFormula() throws {
    let rows = try TestWorkbook([
      [
        .formula("B1*1.1", value: .number("4452800.0000000009")), .formula("A1&\"号\"", value: "R8-1号"),
        .formula("TODAY()", value: nil), .formula("A1", value: ""),
        .xml("<c r=\"E1\"><f t=\"shared\" si=\"0\"/><v>3</v></c>"),
      ]
    ]).read().rows()
    let cells = rows[0].cells
    #expect(
      cells.map(\.value) == [
        .number("4452800", shown: "4452800"), .text("R8-1号"), .notComputed, .text(""), .number("3", shown: "3"),
      ])
    #expect(cells.map { $0.formula?.text } == ["B1*1.1", "A1&\"号\"", "TODAY()", "A1", nil])
    #expect(cells.allSatisfy { $0.formula != nil })
  }

  @Test func knowsDaysByTheirFormat() throws {
    let day = CellValue.day(try #require(CivilDate(iso: "2026-04-01")))
    let codes = [
      "yyyy/m/d", "[$-411]ggge\"年\"m\"月\"d\"日\";@", "[$-411]ge.m.d", "[$-F800]dddd, mmmm dd, yyyy", "m\"月\"d\"日\"",
      "yyyy\\-mm\\-dd h:mm", "[$-ja-JP-x-gannen]ggge年m月", "yyyy年m月d日(aaa)",
    ]
    #expect(try TestWorkbook([codes.map { .number("46113", format: $0) }]).values == codes.map { _ in day })
    let builtins = [14, 15, 22, 27, 28, 31, 36, 50, 57, 58]
    #expect(try TestWorkbook([builtins.map { .builtin("46113.5", format: $0) }]).values == builtins.map { _ in day })
  }

  @Test func countsDaysFrom1904WhereTheWorkbookDoes() throws {
    var book = TestWorkbook([[.builtin("44651", format: 14)]])
    book.is1904 = true
    #expect(try book.values == [.day(try #require(CivilDate(iso: "2026-04-01")))])
  }

  @Test func aNumberIsNoDayWhereNoDayIsMeant() throws {
    let codes = ["#,##0", "0.00%", "[Red]0;[Blue]-0", "h:mm", "[h]:mm:ss", "0.00E+00", "\"day\"0", "G/標準", "@"]
    for value in try TestWorkbook([codes.map { .number("46113", format: $0) }]).values {
      guard case .number("46113", _) = value else {
        Issue.record("\(value)")
        continue
      }
    }
    #expect(try TestWorkbook([[.builtin("60", format: 14)]]).values == [.number("60", shown: "60")])
  }

  @Test func readsWhatTheFormatAddsToANumber() throws {
    let formats = [
      "\"R8-\"000", "0000", "#,##0\"千円\"", "#,##0円", "[$¥-411]#,##0", "#,##0,\"千円\"", "000-0000", "_-* #,##0_-", "0%",
    ]
    let values = try TestWorkbook([formats.map { .number("12", format: $0) }]).values
    #expect(values.map(\.text) == ["R8-012", "0012", "12千円", "12円", "¥12", "12", "12", "12", "12"])
  }

  @Test func readsDaysWrittenAsText() throws {
    #expect(
      try TestWorkbook([[.xml("<c r=\"A1\" t=\"d\"><v>2026-04-01T00:00:00</v></c>")]]).values
        == [.day(try #require(CivilDate(iso: "2026-04-01")))])
  }

  @Test func saysWhatIsMergedAndHidden() throws {
    var sheet = TestWorkbook.Sheet("台帳", [["表題"], ["a", "b"], ["c"], []])
    sheet.merged = ["A1:U1", "$A$2:A3"].map { $0.replacing("$", with: "") }
    sheet.hiddenRows = [3]
    sheet.hiddenColumns = [2]
    let book = try TestWorkbook([sheet]).read()
    let shape = try book.shape(of: book.sheets[0])
    #expect(shape.merged == [CellRange(rows: 1...1, columns: 0...20), CellRange(rows: 2...3, columns: 0...0)])
    #expect(shape.hiddenColumns == [1...1])
    #expect(try book.rows().map(\.isHidden) == [false, false, true])
  }
}
