import Testing

@testable import Reporting

@Suite struct CSVFieldTests {
  private func field(_ text: String) -> String {
    var bytes: [UInt8] = []
    CSVField.append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("件名", "件名"), ("a,b", "\"a,b\""), ("言う\"はい\"", "\"言う\"\"はい\"\"\""), ("一\r\n二", "\"一\r\n二\""),
    ("1-2", "1-2"), (" a ", " a "),
  ])
  func quotesOnlyWhatMustBe(text: String, written: String) { #expect(field(text) == written) }

  @Test(arguments: [
    "=1+1", "+81", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－該当なし", "＠SUM",
  ])
  func defusesWhatASpreadsheetWouldTakeForAFormula(text: String) {
    #expect(field(text) == "\"'" + text + "\"")
  }
}
