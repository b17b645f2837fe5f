internal import GapAnalysis

/// A report that is to be made again as a draft was made, or as the final edition of that draft.
struct ReportToMake: Sendable {
  let draft: DraftManifest
  /// Printed in the report, and in its manifest; nil: the draft itself.
  let edition: ReportEdition?
}

/// Makes the folders of reports.
protocol ReportMaking: Sendable {
  /// Writes `manifest.json` and the files that the draft has into a folder that is there and empty.
  func make(_ report: ReportToMake, in folder: String, for session: Session) async throws
}
