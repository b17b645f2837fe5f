internal import Foundation
internal import GapAnalysis
internal import Registry
internal import Reporting
internal import TextForms

/// Writes a report into a folder, in all the forms that were asked for.
struct ReportWriting {
  let language: Language
  let kinds: [ReportFileKind]
  var encoding = ReportEncoding.utf8
  /// Told of each file before it is written.
  var progress: (String) -> Void = { _ in }
  /// What the encoding had no character for, in all that was written.
  private(set) var replaced = ReplacedCharacters()

  init(language: Language, kinds: [ReportFileKind], encoding: ReportEncoding = .utf8) {
    self.language = language
    self.kinds = kinds
    self.encoding = encoding
  }

  @discardableResult
  mutating func write(_ report: QuarterlyReport, into folder: ReportFolder) async throws -> ReportManifest {
    try await write(report, into: folder, under: "")
    let manifest = ReportManifest(report, language: language, encoding: encoding, files: folder.files)
    try folder.write(Report.manifestName) { $0.write(manifest.bytes) }
    return manifest
  }

  /// Without a manifest, in a folder of the folder.
  mutating func write(_ report: QuarterlyReport, into folder: ReportFolder, under name: String) async throws {
    let under = name.isEmpty ? "" : name + "/"
    for kind in kinds { try await write(report, as: kind, into: folder, under) }
  }

  private mutating func write(
    _ report: QuarterlyReport, as kind: ReportFileKind, into folder: ReportFolder, _ under: String
  ) async throws {
    switch kind {
    case .html:
      try write(under + "report.html", folder) { try QuarterlyHTMLRenderer(language: language).render(report, to: &$0) }
    case .markdown:
      try write(under + "report.md", folder) {
        try QuarterlyMarkdownRenderer(language: language).render(report, to: &$0)
      }
    case .xlsx:
      progress(under + "report.xlsx")
      let outline = QuarterlyFacts(report, language: language)
      let book = QuarterlyWorkbook(
        title: outline.title, facts: outline.facts, views: QuarterlyViews(report, language: language).all,
        language: language)
      try await folder.take(under + "report.xlsx") { try book.write(toPath: $0) }
    case .csv:
      let renderer = QuarterlyCSVRenderer(language: language, encoding: encoding)
      for view in QuarterlyViews(report, language: language).all {
        var lost = ReplacedCharacters()
        try write(under + view.csvPath, folder) { lost = try renderer.render(view, to: &$0) }
        replaced += lost
      }
    case .pdf: try await print(report, into: folder, under)
    case .json: try write(under + "report.json", folder) { try QuarterlyJSONRenderer().render(report, to: &$0) }
    case .oscal:
      for document in OSCALDocument.allCases {
        try write(under + document.fileName, folder) { try document.render(report, in: language, to: &$0) }
      }
    }
  }

  /// From a copy of the page that nobody keeps.
  private func print(_ report: QuarterlyReport, into folder: ReportFolder, _ under: String) async throws {
    guard let printer = PagePrinter() else { throw CommandFault.noPrinter }
    progress(under + "report.pdf")
    let renderer = QuarterlyHTMLRenderer(language: language)
    try await ScratchFolder.with { scratch in
      let page = URL(fileURLWithPath: scratch + "/report.html")
      _ = try ReportFolder.stream("report.html", to: page) { try renderer.render(report, to: &$0) }
      try await folder.take(under + "report.pdf", isEqual: false) { try await printer.print(page.path, to: $0) }
    }
  }

  private func write(_ name: String, _ folder: ReportFolder, _ body: (inout ReportOutput) throws -> Void) throws {
    progress(name)
    try folder.write(name, body)
  }
}
