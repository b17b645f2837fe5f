internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// A report made again from the same entries as a draft: to see that it comes out the same, or as its final edition.
struct RemadeReport: Sendable {
  let draft: DraftManifest
  /// Printed in the report, and in its manifest; nil: the draft itself.
  let edition: ReportEdition?

  func write(to path: String, _ session: Session) async throws {
    let folder = try ReportFolder(path, replaces: false)
    let query = { @Sendable [draft] (reader: any RegisterReading) in try Self.query(draft, from: reader) }
    var report = try await ReportFromRegister(sections: draft.sections, session: session).report(query)
    report.edition = edition
    var writing = ReportWriting(language: draft.language, kinds: kinds, encoding: draft.encoding)
    try await writing.write(report, into: folder)
    try folder.publish()
  }

  /// A PDF never comes out the same, and is made for the final edition alone.
  private var kinds: [ReportFileKind] {
    ReportFileKind.allCases.filter { kind in
      (kind != .pdf || (edition != nil && PagePrinter() != nil)) && draft.files.contains { kind.holds($0.name) }
    }
  }

  private static func query(_ draft: DraftManifest, from reader: any RegisterReading) throws -> QuarterlyQuery {
    let known = KnownAt.sequence(draft.knownAt.sequence)
    let month = try ReportCalendar.startMonth(known, in: reader)
    let state = try ReportState(draft.period, option: "period", startMonth: month)
    var query = QuarterlyQuery(state.period, knownAt: known)
    if let base = draft.comparedWith, base["asked"] == true, let day = base.date("day"),
      let sequence = base["knownAt"]?.object?["sequence"]?.integer
    {
      query.base = QuarterlyQuery.Base(day: day, knownAt: .sequence(sequence))
    }
    return query
  }
}

extension ReportFileKind {
  /// Whether a file of this name is of the kind.
  func holds(_ name: String) -> Bool {
    switch self {
    case .html: name == "report.html"
    case .markdown: name == "report.md"
    case .xlsx: name == "report.xlsx"
    case .csv: name.hasPrefix("csv/")
    case .json: name == "report.json"
    case .oscal: name.hasPrefix("oscal-")
    case .pdf: name == "report.pdf"
    }
  }
}
