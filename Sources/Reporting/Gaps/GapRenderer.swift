package import GapAnalysis
package import TextForms

/// Writes a gap report in one format.
package protocol GapRenderer {
  func render(_ report: GapReport, to output: inout ReportOutput) throws
}

/// The formats in which a gap report comes.
package enum GapFormat: String, Sendable, CaseIterable {
  case text
  case csv
  case json
  case markdown

  package func renderer(in language: Language) -> any GapRenderer {
    switch self {
    case .text: GapTextRenderer(language: language)
    case .csv: GapCSVRenderer(language: language)
    case .json: GapJSONRenderer()
    case .markdown: GapMarkdownRenderer(language: language)
    }
  }
}
