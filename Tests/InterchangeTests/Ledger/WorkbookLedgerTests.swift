import TestSupport
import Testing
import TextForms

@testable import Interchange

struct WorkbookLedgerTests {
  typealias Cell = TestWorkbook.Cell

  private static let era = "[$-411]ggge\"年\"m\"月\"d\"日\";@"
  private static let header: [Cell] = ["契約番号", "件名", "所管課", "委託先", "契約日", "契約金額"]

  private func ledger(_ sheets: [TestWorkbook.Sheet], name: String = "台帳.xlsx", only: [String] = []) throws
    -> ContractLedger
  {
    try Ledgers.read(TestWorkbook(sheets).bytes, name: name, sheets: only)
  }

  private func plan(_ rows: [[Cell]]) throws -> LedgerPlan {
    try LedgerPlan(try ledger([TestWorkbook.Sheet("台帳", [Self.header] + rows)]))
  }

  /// A title over the table, a heading of two columns, real days and written ones side by side.
  private var merged: TestWorkbook.Sheet {
    var sheet = TestWorkbook.Sheet(
      "台帳",
      [
        ["業務委託契約台帳"], [],
        ["契約番号", "件名", "所管課", "契約期間", .blank, "契約金額", "委託先"],
        [.blank, .blank, .blank, "自", "至", .blank, "名称", "法人番号"],
        [
          "R8-1", "税システム保守", "税務課", .number("46113", format: Self.era), "令和9年3月31日", .number("1.2E7"), "株式会社A",
        ],
        ["R8-2", "封入", .blank, "R8.4.1", .builtin("46477", format: 14), .number("12345678.0"), "株式会社B"],
      ])
    sheet.merged = ["A1:H1", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "G3:H3", "C5:C6"]
    return sheet
  }

  @Test func readsMergedTitlesAndHeadingsAndDaysOfBothKinds() throws {
    let ledger = try ledger([merged])
    #expect(ledger.form == .workbook)
    #expect(ledger.layout.headerRow == 4)
    #expect(ledger.layout.unread == [])
    let plan = try LedgerPlan(ledger)
    #expect(plan.refused == [])
    #expect(plan.warnings == [])
    let contracts = try ledger.contracts()
    #expect(contracts.map(\.place.row) == [5, 6])
    for contract in contracts {
      #expect(contract.start?.description == "2026-04-01")
      #expect(contract.end?.description == "2027-03-31")
      // The merged cell holds for both of its rows.
      #expect(contract.section == "税務課")
    }
    #expect(contracts.map { $0.fields["amount"] } == [12_000_000, 12_345_678])
  }

  @Test func aMergedHeadingReachesNoFurtherThanItsCell() throws {
    var sheet = TestWorkbook.Sheet(
      "台帳",
      [["契約番号", "件名", "契約の相手方", .blank, .blank], [.blank, .blank, "名称", "住所", "備考"], ["1", "清掃", "A社", "飯塚市", "注意"]])
    sheet.merged = ["C1:D1"]
    let ledger = try ledger([sheet])
    #expect(ledger.layout.fields[.note]?.heading == "備考")
    #expect(ledger.layout.fields[.vendorAddress]?.heading == "契約の相手方 住所")
  }

  @Test func blankRowsUnderAMergedCellStayBlank() throws {
    var sheet = TestWorkbook.Sheet(
      "台帳", [Self.header, ["1", "清掃", "管財課"], ["2", "警備"], [.blank], [.blank, .blank], ["5", "印刷"]])
    sheet.merged = ["C2:C6"]
    let ledger = try ledger([sheet])
    #expect(ledger.rowCount == 3)
    #expect(ledger.skipped.map(\.place.row) == [4, 5])
    #expect(try ledger.contracts().map(\.section) == ["管財課", "管財課", "管財課"])
  }

  @Test func takesTheValueOfAFormulaAndSaysSo() throws {
    let plan = try plan([["1", "清掃", "管財課", "A社", "R8.4.1", .formula("F9*1.1", value: .number("4452800.0000000009"))]])
    #expect(plan.refused == [])
    #expect(plan.warnings.map(\.brief) == ["2F formula-value"])
    #expect(plan.warnings[0].found == "4452800")
    #expect(plan.warnings[0].message.ja.contains("（=F9*1.1）"))
  }

  @Test func refusesFormulasWithoutValueErrorsAndNumbersThatBecameDays() throws {
    let plan = try plan([
      ["1", "清掃", "管財課", "A社", "R8.4.1", .formula("SUM(A1:A2)", value: nil)],
      ["2", "警備", .error("#N/A"), "A社", "R8.4.1", "1"],
      [.builtin("46235", format: 56), "印刷", "総務課", "A社", "R8.4.1", "1"],
      ["4", "封入", "税務課", "A社", .formula("E9", value: .error("#REF!")), "1"],
      [.formula("A4+1", value: nil), "剪定", "管財課", "A社", "R8.4.1", "1"],
    ])
    #expect(
      plan.refused.map(\.brief) == [
        "2F formula-not-computed", "3C cell-error", "4A number-is-a-day", "5E cell-error", "6A formula-not-computed",
      ])
    #expect(plan.refused[0].found == "=SUM(A1:A2)")
  }

  @Test func aFormulaInAColumnThatIsNotReadIsNobodysConcern() throws {
    let sheet = TestWorkbook.Sheet(
      "台帳", [Self.header + ["天気"], ["1", "清掃", "管財課", "A社", "R8.4.1", "1", .formula("NOW()", value: nil)]])
    let plan = try LedgerPlan(try ledger([sheet]))
    #expect(plan.refused == [] && plan.warnings == [])
  }

  @Test func readsWhatPeopleSeeOfANumber() throws {
    let sheet = TestWorkbook.Sheet(
      "台帳",
      [
        Self.header,
        [.number("7", format: "\"R8-\"000"), "清掃", "管財課", "A社", "R8.4.1", .number("1200", format: "#,##0\"千円\"")],
      ])
    let contract = try #require(try ledger([sheet]).contracts().first)
    #expect(contract.number == "R8-007")
    #expect(contract.fields["amount"] == 1_200_000)
  }

  @Test func readsHiddenRowsAndColumnsAndNamesThem() throws {
    var sheet = TestWorkbook.Sheet("台帳", [Self.header, ["1", "清掃"], ["2", "警備"], [.blank], ["合計"]])
    sheet.hiddenRows = [3, 4, 5]
    sheet.hiddenColumns = [2, 9]
    let table = try #require(try ledger([sheet]).tables.first)
    #expect(table.rowCount == 2)
    #expect(table.hiddenRows == [3])
    #expect(table.hiddenColumns.map(\.letter) == ["B"])
  }

  @Test func readsEverySheetThatHasAHeaderAndNamesTheOthers() throws {
    let vendors: [Cell] = ["番号", "業者名", "所在地", "法人番号"]
    var old = TestWorkbook.Sheet("令和7年度", [Self.header, ["R8-1", "清掃", "管財課", "㈱A", "R7.4.1"]])
    old.state = "hidden"
    let ledger = try ledger([
      TestWorkbook.Sheet("使い方", [["この台帳は…"]]),
      TestWorkbook.Sheet("令和8年度", [Self.header, ["R8-1", "清掃", "管財課", "株式会社A", "R8.4.1"]]), old,
      TestWorkbook.Sheet("業者", [vendors, ["1", "A社", "飯塚市", ""]]), TestWorkbook.Sheet("空", []),
    ])
    #expect(ledger.tables.map(\.sheet?.name) == ["令和8年度", "令和7年度"])
    #expect(ledger.tables.map(\.visibility) == [.visible, .hidden])
    #expect(ledger.unreadSheets.map(\.name) == ["使い方", "業者", "空"])
    #expect(
      ledger.unreadSheets.map(\.reason) == [.noHeader, .columnMissing(ContractField.title.words), .empty])
    let plan = try LedgerPlan(ledger)
    // Sheets are one ledger: a number is used once in all of them, and a vendor is one.
    #expect(plan.refused.map { "\($0.place.sheet?.name ?? "") \($0.brief)" } == ["令和7年度 2A number-used-twice"])
    #expect(plan.refused[0].message.ja.contains("シート「令和8年度」の2行目"))
    #expect(plan.warnings.map { "\($0.place.sheet?.name ?? "") \($0.brief)" } == ["令和7年度 2D vendor-other-spelling"])
  }

  @Test func readsOnlyTheSheetThatIsAskedFor() throws {
    let sheets = [
      TestWorkbook.Sheet("令和8年度", [Self.header, ["1", "清掃"]]),
      TestWorkbook.Sheet("令和7年度", [Self.header, ["1", "清掃"]]),
      TestWorkbook.Sheet("使い方", [["この台帳は…"]]),
    ]
    let one = try ledger(sheets, only: ["令和7年度"])
    #expect(one.tables.map(\.sheet?.name) == ["令和7年度"])
    #expect(one.unreadSheets.map(\.reason) == [.notChosen, .notChosen])
    for (name, code) in [("令和6年度", "ledger-sheet-unknown"), ("使い方", "ledger-header-missing")] {
      #expect {
        try ledger(sheets, only: [name])
      } throws: { error in
        let error = error as? InterchangeError
        return error?.code == code && error?.message.ja.contains(name) == true
      }
    }
  }

  @Test func aWorkbookOfOneSheetNamesNone() throws {
    let ledger = try ledger([TestWorkbook.Sheet("台帳", [Self.header, ["1", "清掃"]])])
    #expect(ledger.tables.map(\.sheet) == [nil])
    #expect(ledger.unreadSheets == [])
  }

  @Test func goesByTheFirstBytesAndSaysWhenTheNameDiffers() throws {
    let sheets = [TestWorkbook.Sheet("台帳", [Self.header, ["1", "清掃"]])]
    let named = try ledger(sheets, name: "台帳.csv")
    #expect(named.notes == [.misnamed(isWorkbook: true)])
    let text = try Ledgers.read("契約番号,件名,契約日\n1,清掃,R8.4.1\n", name: "台帳.XLSX")
    #expect(text.notes == [.misnamed(isWorkbook: false)])
    #expect(text.notes[0].message.ja.contains("テキスト"))
    for name in ["台帳.xlsx", "台帳.xlsm", "台帳"] { #expect(try ledger(sheets, name: name).notes == []) }
  }

  @Test func rowsAreTheSameBothTimes() throws {
    let ledger = try ledger([merged])
    #expect(try ledger.contracts().map(\.fields) == (try ledger.contracts().map(\.fields)))
  }

  @Test func aSheetWithAFewRowsFarDownIsReadQuickly() throws {
    let far = Cell.xml(
      "<c r=\"A3\"><v>1</v></c></row><row r=\"900000\"><c r=\"A900000\"><v>9</v></c><c r=\"B900000\"><v>9</v></c>")
    let ledger = try ledger([TestWorkbook.Sheet("台帳", [Self.header, ["1", "清掃"], [far]])])
    #expect(ledger.rowCount == 3)
    #expect(ledger.skipped.count < 200)
  }
}
