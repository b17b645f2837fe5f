import Testing
import TextForms

@testable import Reporting

@Suite struct ColumnWidthsTests {
  private func width(
    _ kind: ReportView.Column.Kind, _ heading: String = "a", _ cells: [ReportView.Cell] = []
  ) throws -> [Double] {
    let column = ReportView.Column(Words(ja: heading, en: heading), kind)
    return try ColumnWidths.widths(of: SampleView.view(columns: [column], rows: cells.map { [$0] }), .ja)
  }

  @Test func columnsAreAsWideAsTheirFirstRowsNeed() throws {
    #expect(try width(.text, "a", [.text("契約"), .text("クラウドサービス"), .empty]) == [18])
    #expect(try width(.day, "a", [.day(SampleView.day("2026-09-30"))]) == [12])
    #expect(try width(.number, "a", [.number(1_234_567)]) == [11])
  }

  @Test func headingsWrapWhenTheyAreLong() throws {
    #expect(try width(.number, "件数") == [9])
    #expect(try width(.number, "とても長い見出しの列") == [14])
  }

  @Test(arguments: [(ReportView.Column.Kind.key, 18.0), (.text, 22), (.prose, 36)])
  func noTextTakesTheRoomOfTheOthers(kind: ReportView.Column.Kind, most: Double) throws {
    #expect(try width(kind, "a", [.text(String(repeating: "長", count: 100))]) == [most])
  }

  @Test func onlyTheFirstRowsAreLookedAt() throws {
    let rows = (0..<201).map { ReportView.Cell.text($0 == 200 ? "とても長い文" : "a") }
    #expect(try width(.text, "a", rows) == [6])
    #expect(try width(.text, "a", Array(rows.dropFirst())) == [14])
  }
}
