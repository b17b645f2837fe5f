import Testing
import TextForms

@testable import DaichoCommands

@Suite struct TableTests {
  private let table = Table(
    columns: [.init(ja: "番号", en: "number"), .init(ja: "件名", en: "title"), .init(ja: "金額", en: "yen", isNumber: true)],
    rows: [["C-1", "保守", "100"], ["C-200", "=HYPERLINK(\"x\")\n二行目", "-5"]])

  private func written(columns: Int? = nil, _ write: (BufferedOutput) throws -> Void) throws -> String {
    let capture = Workbench.Capture()
    let target = OutputTarget(isTerminal: columns != nil, columns: columns, write: capture.target.write)
    let output = BufferedOutput(target)
    try write(output)
    try output.flush()
    return capture.text
  }

  @Test func alignsWideCharactersByTheColumnsTheyTake() throws {
    let text = try written {
      try table.writeText(to: $0, language: .ja, style: TextStyle(isColored: false))
    }
    #expect(
      text == """
        番号   件名                    金額
        C-1    保守                     100
        C-200  =HYPERLINK("x") 二行目    -5

        """)
  }

  @Test func cutsLinesToATerminal() throws {
    let text = try written(columns: 12) {
      try table.writeText(to: $0, language: .ja, style: TextStyle(isColored: false))
    }
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 12 })
    #expect(text.contains("C-1    保…"))
  }

  /// A Japanese spreadsheet takes ＝ for =.
  @Test func defusesFullWidthFormulasInCSV() {
    #expect(Table.csvLine(["＝1+1", "-5"]) == "\"'＝1+1\",-5\r\n")
  }

  @Test func defusesFormulasInCSV() throws {
    let text = try written { try table.writeCSV(to: $0, language: .en) }
    #expect(
      text == "number,title,yen\r\nC-1,保守,100\r\nC-200,\"'=HYPERLINK(\"\"x\"\")\n二行目\",-5\r\n")
  }

  @Test func escapesMarkdown() throws {
    let text = try written { try table.writeMarkdown(to: $0, language: .en) }
    #expect(text.contains("| C-200 | =HYPERLINK(\"x\")<br>二行目 | -5 |"))
    #expect(Table.escapedForMarkdown("a|b<c") == "a\\|b\\<c")
  }
}
