internal import GapAnalysis
internal import Registry
internal import Reporting
internal import TextForms

/// Makes a report and writes it where it was asked for.
struct ReportRun {
  let options: ReportOptions
  let session: Session

  /// - Parameter query: made inside the transaction: what it says may depend on the adopted catalogue.
  func run(_ query: @Sendable @escaping (any RegisterReading) throws -> QuarterlyQuery) async throws -> Answer {
    try options.check()
    let folder = try options.output.map { try ReportFolder($0, replaces: options.force) }
    let report = try await ReportFromRegister(sections: options.section, session: session).report(query)
    guard let folder else {
      try print(report)
      return .yes
    }
    let progress = ReportProgress(session)
    var writing = ReportWriting(
      language: session.reportLanguage, kinds: try options.kinds(isPrinted: true), encoding: options.encoding)
    writing.progress = { progress.show(file: $0) }
    let manifest = try await writing.write(report, into: folder)
    progress.clear()
    try folder.publish()
    try answer(report, manifest, folder)
    if !writing.replaced.isEmpty { try session.errorOutput.writeLine(writing.replaced.words[session.language]) }
    return .yes
  }

  private func print(_ report: QuarterlyReport) throws {
    let output = session.output
    var stream = ReportOutput { bytes in try output.write(bytes) }
    let language = session.reportLanguage
    switch options.format ?? .markdown {
    case .markdown, .text: try QuarterlyMarkdownRenderer(language: language).render(report, to: &stream)
    case .html: try QuarterlyHTMLRenderer(language: language).render(report, to: &stream)
    case .json: break
    }
    try stream.flush()
  }

  private func answer(_ report: QuarterlyReport, _ manifest: ReportManifest, _ folder: ReportFolder) throws {
    if options.format == .json { return try session.writeJSON(manifest.object) }
    let (period, gaps) = (report.period.words, report.gaps.totals.gaps)
    try session.say(
      Words(
        ja:
          "「\(folder.path)」に\(period.ja)の報告書を書きました（対象 \(report.gaps.subjects.count)、不備 \(gaps)、記録番号 \(report.gaps.head.sequence) まで）。",
        en:
          "Wrote the report of \(period.en) into \"\(folder.path)\" (subjects: \(report.gaps.subjects.count), gaps: \(gaps), up to entry \(report.gaps.head.sequence))."
      ))
    for file in folder.files { try session.output.writeLine("  \(file.name)") }
  }
}
