internal import ArgumentParser
internal import GapAnalysis
internal import Registry
internal import Reporting
internal import TextForms

/// Where a report goes, and as what.
struct ReportOptions: ParsableArguments {
  @Option(
    help: .words(ja: "この課室だけ（番号又は名称。複数可）", en: "only this section (number or name; may be repeated)", value: "SECTION"))
  var section: [String] = []

  @Option(
    help: .words(
      ja: "この時点までに記録された内容で作る（日付、時刻、@記録番号）",
      en: "as known then: a day, a time (2026-10-05T09:00), or @SEQUENCE of the journal", value: "TIME"))
  var knownAt: String?

  @Option(
    help: .words(
      ja: "報告書を書くフォルダー（省略時は標準出力に --format で書く）",
      en: "the folder to write the report into (else it goes to standard output, as --format says)", value: "FOLDER"))
  var output: String?

  @Option(
    help: .words(
      ja: "フォルダーに書くもの（\(ReportFileKind.names)。コンマ区切り。省略時はすべて、pdf は印刷できるプログラムがあるとき）",
      en:
        "what to write (\(ReportFileKind.names); separated by commas; else all, and pdf where a program can print it)",
      value: "FILES"))
  var files: [String] = []

  @Option(help: .words(ja: "CSV の文字コード", en: "encoding of the CSV files", value: "ENCODING"))
  var encoding: ReportEncoding = .utf8

  @Flag(help: .words(ja: "既にある報告書を置き換える", en: "replace a report that is there")) var force = false

  @Option(
    help: .words(
      ja: "標準出力の形式（--output があるときは結果の形式: text、json）",
      en: "format on standard output (with --output that of the answer: text, json)", value: "FORMAT"))
  var format: ReportFormat?

  func knownAtTime() throws -> KnownAt {
    guard let knownAt else { return .now }
    guard let time = KnownAt(knownAt) else { throw CommandFault.knownAt(found: knownAt) }
    return time
  }

  /// What does not go together is said before anything is worked out.
  func check() throws {
    if output == nil {
      if !files.isEmpty { throw CommandFault.needsOutput("--files") }
      if encoding != .utf8 { throw CommandFault.needsOutput("--encoding") }
      if force { throw CommandFault.needsOutput("--force") }
    } else if let format, format != .text, format != .json {
      throw CommandFault.answerFormat(found: format.rawValue)
    }
    if try ReportFileKind.read(files).contains(.pdf), PagePrinter() == nil { throw CommandFault.noPrinter }
  }

  /// - Parameter isPrinted: whether pages are printed where nobody says what is wanted.
  func kinds(isPrinted: Bool) throws -> [ReportFileKind] {
    let asked = try ReportFileKind.read(files)
    guard asked.isEmpty else { return asked }
    let canPrint = isPrinted && PagePrinter() != nil
    return ReportFileKind.allCases.filter { canPrint || $0 != .pdf }
  }
}

enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case markdown
  case html
  case json
  case text
}

extension ReportEncoding: ExpressibleByArgument {}
