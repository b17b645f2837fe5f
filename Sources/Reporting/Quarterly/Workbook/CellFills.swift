internal import GapAnalysis
internal import OfficeFiles
internal import Requirements
internal import TextForms

/// The colours of statuses and gravity: light enough for black words, which say the same.
enum CellFills {
  /// By the words that stand in a cell of a column of that kind.
  static func fills(of kind: ReportView.Column.Kind, _ language: Language) -> [(word: String, fill: CellColour)] {
    switch kind {
    case .status: Status.allCases.map { ($0.words[language], fill(of: $0)) }
    case .gravity: GravityRule.Level.allCases.map { ($0.words[language], fill(of: $0)) }
    case .key, .text, .prose, .number, .day: []
    }
  }

  private static func fill(of status: Status) -> CellColour {
    switch status {
    case .notSatisfied: .strong
    case .overdue: .warm
    case .partial: .mild
    case .unconfirmed: .unknown
    case .excepted: .cool
    case .satisfied: .good
    case .notApplicable, .notNeeded, .notDue: .grey
    }
  }

  private static func fill(of level: GravityRule.Level) -> CellColour {
    switch level {
    case .critical: .strong
    case .high: .warm
    case .medium: .mild
    case .low: .grey
    }
  }
}

extension CellColour {
  fileprivate static let strong = CellColour(rgb: 0xF4_B0_B0)
  fileprivate static let warm = CellColour(rgb: 0xF8_CB_AD)
  fileprivate static let mild = CellColour(rgb: 0xFF_E6_99)
  fileprivate static let unknown = CellColour(rgb: 0xE4_DF_EC)
  fileprivate static let cool = CellColour(rgb: 0xBD_D7_EE)
  fileprivate static let good = CellColour(rgb: 0xD5_E8_D4)
  fileprivate static let grey = CellColour(rgb: 0xED_ED_ED)
}
