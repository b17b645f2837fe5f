import GapAnalysis
import Reporting
import Testing
import TextForms

@Suite struct DueGoldenTests {
  static let extensions: [DueFormat: String] = [
    .text: "txt", .csv: "csv", .ics: "ics", .json: "json", .markdown: "md",
  ]

  @Test(arguments: DueFormat.allCases, Language.allCases)
  func rendersTheSampleRegisterAsRecorded(format: DueFormat, language: Language) async throws {
    let name = format == .json ? "due" : "due.\(language.rawValue)"
    let bytes = try RenderedDue.bytes(try await RenderedDue.list(), format, language)
    try Golden.expect(bytes, matches: "\(name).\(Self.extensions[format] ?? "")")
  }

  @Test(arguments: [DueFormat.text, .markdown], Language.allCases)
  func saysThatNothingFallsDue(format: DueFormat, language: Language) async throws {
    let list = try await RenderedDue.list { $0.sections = [] }
    let text = try RenderedDue.text(list, format, language)
    #expect(text.contains(language == .ja ? "この期間に期限を迎えるものはありません。" : "Nothing falls due."))
  }

  @Test func everyRowOfATableInMarkdownHasTheSameCells() async throws {
    let text = try RenderedDue.text(try await RenderedDue.list(), .markdown)
    for table in text.split(separator: "\n\n") where table.hasPrefix("|") {
      let widths = table.split(separator: "\n").map { $0.replacing("\\|", with: "").filter { $0 == "|" }.count }
      #expect(Set(widths).count == 1)
    }
  }
}
