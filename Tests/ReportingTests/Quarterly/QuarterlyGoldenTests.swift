import GapAnalysis
import Registry
import Reporting
import TestSupport
import Testing
import TextForms

/// What people read of the sample register, in both languages.
@Suite struct QuarterlyGoldenTests {
  private func report() async throws -> QuarterlyReport {
    let quarter = FiscalQuarter(of: SampleRegister.day)
    return try await SampleRegister.filled().read {
      try QuarterlyReporter.report(QuarterlyQuery(.quarter(quarter)), from: $0)
    }
  }

  private func bytes(_ render: (inout ReportOutput) throws -> Void) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var output = ReportOutput { bytes += $0 }
    try render(&output)
    try output.flush()
    return bytes
  }

  @Test(arguments: Language.allCases) func thePaperIsAsRecorded(language: Language) async throws {
    let report = try await report()
    let paper = try bytes { try QuarterlyMarkdownRenderer(language: language).render(report, to: &$0) }
    try Golden.expect(paper, matches: "quarterly.\(language.rawValue).md")
  }

  @Test(arguments: Language.allCases) func thePageIsAsRecorded(language: Language) async throws {
    let report = try await report()
    let page = try bytes { try QuarterlyHTMLRenderer(language: language).render(report, to: &$0) }
    try Golden.expect(page, matches: "quarterly.\(language.rawValue).html")
  }

  @Test(arguments: Language.allCases, GapFormat.allCases)
  func theComparisonIsAsRecorded(language: Language, format: GapFormat) async throws {
    let report = try await report()
    let renderer = ReportComparisonRenderer(format: format, language: language)
    let made = try bytes { try renderer.render(report, to: &$0) }
    let ending = GapGoldenTests.extensions[format] ?? ""
    let name = format == .json ? "comparison" : "comparison.\(language.rawValue)"
    try Golden.expect(made, matches: "\(name).\(ending)")
  }

  /// What a title says is never markup.
  @Test func titlesAreTexts() async throws {
    let report = try await report()
    let page = String(
      decoding: try bytes { try QuarterlyHTMLRenderer(language: .ja).render(report, to: &$0) }, as: UTF8.self)
    #expect(page.contains("=庁舎|清掃, &quot;日常&quot;"))
    let paper = String(
      decoding: try bytes { try QuarterlyMarkdownRenderer(language: .ja).render(report, to: &$0) }, as: UTF8.self)
    #expect(paper.contains("=庁舎\\|清掃"))
  }
}
