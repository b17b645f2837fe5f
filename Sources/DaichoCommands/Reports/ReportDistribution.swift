internal import GapAnalysis
internal import Registry
internal import Reporting
internal import TextForms

/// A report, divided by section into folders of one folder.
struct ReportDistribution {
  struct Part {
    let folder: String
    let section: String
    let subjects: Int
    let gaps: Int
  }

  private let report: QuarterlyReport
  private(set) var writing: ReportWriting
  private let progress: ReportProgress

  init(_ report: QuarterlyReport, options: ReportOptions, session: Session) throws {
    self.report = report
    progress = ReportProgress(session)
    writing = ReportWriting(
      language: session.reportLanguage, kinds: try options.kinds(isPrinted: false), encoding: options.encoding)
  }

  mutating func write(into folder: ReportFolder) async throws -> [Part] {
    defer { progress.clear() }
    var names: Set<String> = []
    var parts: [Part] = []
    for place in report.gaps.sections.indices {
      let own = report.only([place])
      let section = QuarterlyViews(own, language: writing.language).sectionName(0)
      let name = Self.folderName(section, taken: &names)
      progress.show(file: name)
      try await writing.write(own, into: folder, under: name)
      parts.append(
        Part(folder: name, section: section, subjects: own.gaps.subjects.count, gaps: own.gaps.totals.gaps))
    }
    try folder.write(Report.manifestName) { output in
      output.write(
        ReportManifest(
          report, schema: ReportManifest.ofSections, language: writing.language, encoding: writing.encoding,
          files: folder.files
        ).bytes)
    }
    return parts
  }

  /// What no file system takes in a name is written as an underscore.
  private static func folderName(_ section: String, taken: inout Set<String>) -> String {
    let kept = section.map { "/\\:*?\"<>|".contains($0) || $0.isNewline || $0 < " " ? "_" : $0 }
    let trimmed = String(kept).trimmingPrefix { $0 == "." || $0 == " " }
    let base = trimmed.isEmpty ? "_" : String(trimmed.prefix(80))
    var name = base
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }
}
