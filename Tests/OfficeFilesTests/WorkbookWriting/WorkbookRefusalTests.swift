import Testing

@testable import OfficeFiles

struct WorkbookRefusalTests {
  private func fault(_ sheets: [WorkbookSheet]) -> OfficeWriteFault? {
    do throws(OfficeWriteFault) {
      _ = try WorkbookWriter(.init(title: ""), sheets).bytes()
      return nil
    } catch { return error }
  }

  @Test(arguments: ["", "a/b", "[x]", "'表", "表'", "行\n行", String(repeating: "あ", count: 32)])
  func aNameThatNoSpreadsheetTakesIsRefused(name: String) {
    #expect(fault([WorkbookSheet(name)]) == .sheetName(name))
  }

  @Test func twoSheetsHaveTwoNames() {
    #expect(fault([WorkbookSheet("Form"), WorkbookSheet("form")]) == .sheetName("form"))
    #expect(fault([]) == .noSheets)
  }

  @Test func aTextThatIsTooLongIsNamedByItsCell() {
    let rows: [WorkbookSheet.Row] = [.init(), .init([nil, .init(String(repeating: "𠮷", count: 16_384))])]
    #expect(fault([WorkbookSheet("表", rows: rows)]) == .textTooLong(sheet: "表", cell: "B2"))
    let longest: [WorkbookSheet.Row] = [.init([.init(String(repeating: "あ", count: 32_767))])]
    #expect(fault([WorkbookSheet("表", rows: longest)]) == nil)
  }

  @Test func everyFaultSaysWhatToDoInBothLanguages() {
    let faults: [OfficeWriteFault] = [
      .notPacked, .workbookNotMade, .scratchFile("/x"), .notWritten("/x"), .noSheets, .sheetName("x"),
      .tooManyRows(sheet: "x", count: 9), .textTooLong(sheet: "x", cell: "B2"),
    ]
    #expect(Set(faults.map(\.code)).count == faults.count)
    for fault in faults {
      for words in [fault.message, fault.remedy] { #expect(words.ja.hasSuffix("。") && words.en.hasSuffix(".")) }
    }
  }
}
