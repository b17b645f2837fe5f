import Testing
import TextForms

@testable import Reporting

@Suite struct QuarterlyCSVTests {
  private func file(
    _ view: ReportView, _ language: Language = .ja, _ encoding: QuarterlyCSVRenderer.Encoding = .utf8
  ) throws -> (bytes: [UInt8], replaced: ReplacedCharacters) {
    var bytes: [UInt8] = []
    var output = ReportOutput { bytes += $0 }
    let replaced = try QuarterlyCSVRenderer(language: language, encoding: encoding).render(view, to: &output)
    try output.flush()
    return (bytes, replaced)
  }

  @Test func writesTextsDatesAndNumbersPlainAndDefusesFormulas() throws {
    let (bytes, replaced) = try file(SampleView.view())
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        \u{FEFF}番号,件名,理由,件数,日付,状態,重大度\r
        R8-001,"'=1+1","髙﨑①, ""引用""\n改行",1234,2026-09-30,期限超過,高\r
        8-1,𠮷野,"'−1 から",-5,1868-10-23,適合,\r
        001,,"'@x",0,,,\r

        """)
    #expect(replaced.isEmpty)
  }

  @Test func headingsAreInTheLanguageThatIsAskedFor() throws {
    let (bytes, _) = try file(SampleView.view(rows: []), .en)
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{FEFF}number,title,reason,count,day,status,gravity\r\n")
  }

  @Test func inCP932WhatIsMissingThereIsSeenAndCounted() throws {
    let (bytes, replaced) = try file(SampleView.view(), .ja, .cp932)
    let decoded = try TextDecoding.decode(bytes)
    #expect(decoded.encoding == .cp932)
    #expect(
      decoded.text == """
        番号,件名,理由,件数,日付,状態,重大度\r
        R8-001,"'=1+1","髙﨑①, ""引用""\n改行",1234,2026-09-30,期限超過,高\r
        8-1,〓野,"'－1 から",-5,1868-10-23,適合,\r
        001,,"'@x",0,,,\r

        """)
    #expect(replaced.counts == ["𠮷": 1])
  }

  @Test func aRowOfAnotherLanguageStaysWholeHoweverLongTheFileIs() throws {
    let rows = (0..<5_000).map { [ReportView.Cell.text("件名\($0)"), .number($0)] }
    let view = SampleView.view(columns: Array(SampleView.columns[..<2]), rows: rows)
    let (bytes, _) = try file(view, .ja, .cp932)
    let lines = try TextDecoding.decode(bytes).text.split(separator: "\r\n")
    #expect(lines.dropFirst().map(String.init) == (0..<5_000).map { "件名\($0),\($0)" })
  }
}
