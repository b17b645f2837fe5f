package import GapAnalysis
package import TextForms

/// Writes a list of what falls due in one format.
package protocol DueRenderer {
  func render(_ list: DueList, to output: inout ReportOutput) throws
}

/// The formats in which a list of what falls due comes.
package enum DueFormat: String, Sendable, CaseIterable {
  case text
  case csv
  case ics
  case json
  case markdown

  package func renderer(in language: Language) -> any DueRenderer {
    switch self {
    case .text: DueTextRenderer(language: language)
    case .csv: DueCSVRenderer(language: language)
    case .ics: DueCalendarRenderer(language: language)
    case .json: DueJSONRenderer()
    case .markdown: DueMarkdownRenderer(language: language)
    }
  }
}
