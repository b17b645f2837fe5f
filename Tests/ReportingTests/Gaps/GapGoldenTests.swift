import GapAnalysis
import Registry
import Reporting
import TestSupport
import Testing
import TextForms

@Suite struct GapGoldenTests {
  static let extensions: [GapFormat: String] = [.text: "txt", .csv: "csv", .json: "json", .markdown: "md"]

  @Test(arguments: GapFormat.allCases, Language.allCases)
  func rendersTheSampleRegisterAsRecorded(format: GapFormat, language: Language) async throws {
    let name = format == .json ? "gaps" : "gaps.\(language.rawValue)"
    let bytes = try Rendered.bytes(try await Rendered.report(), format, language)
    try Golden.expect(bytes, matches: "\(name).\(Self.extensions[format] ?? "")")
  }

  @Test(arguments: Language.allCases) func listsOneByOneWhatIsAskedForByStatus(language: Language) async throws {
    let report = try await Rendered.report { $0.statuses = [.unconfirmed, .notNeeded, .satisfied] }
    try Golden.expect(try Rendered.bytes(report, .text, language), matches: "gaps-asked.\(language.rawValue).txt")
  }

  @Test(arguments: [("art5-2", "R8-001"), ("art5-2", "R8-002"), ("art5-3-first", "R8-002")], Language.allCases)
  func explainsAsRecorded(asked: (String, String), language: Language) async throws {
    let explanation = try #require(try await Rendered.explanation(asked.0, asked.1))
    var bytes: [UInt8] = []
    var output = ReportOutput { bytes += $0 }
    try GapExplanationRenderer(language: language).text(explanation, to: &output)
    try output.flush()
    try Golden.expect(bytes, matches: "explain-\(asked.0)-\(asked.1).\(language.rawValue).txt")
    let json = CanonicalJSON.bytes(GapExplanationRenderer.json(explanation)) + [0x0A]
    try Golden.expect(json, matches: "explain-\(asked.0)-\(asked.1).json")
  }
}
