import Reporting
import Testing
import TextForms

@Suite struct TextTableTests {
  private func lines(_ table: TextTable) throws -> [String] {
    var bytes: [UInt8] = []
    var output = ReportOutput { bytes += $0 }
    try table.write(to: &output)
    try output.flush()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func alignsByTheWidthThatCharactersTake() throws {
    var table = TextTable(["課室", "契約数", "n"], leftColumns: 1)
    table.add(["税務課", "2", "10"])
    table.add(["IT推進室①", "100", "3"])
    #expect(
      try lines(table) == [
        "  課室        契約数   n", "  税務課           2  10", "  IT推進室①     100   3",
      ])
    #expect(Set(try lines(table).map { DisplayWidth.of($0) }).count == 1)
  }

  @Test func leavesNoSpacesAtTheEndOfALine() throws {
    var table = TextTable(["a", "b"], leftColumns: 2)
    table.add(["long", "longer"])
    #expect(try lines(table) == ["  a     b", "  long  longer"])
  }
}
