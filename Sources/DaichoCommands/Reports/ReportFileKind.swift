internal import ArgumentParser
internal import TextForms

/// What a report is written as.
enum ReportFileKind: String, Sendable, CaseIterable {
  case html
  case markdown
  case xlsx
  case csv
  case json
  case oscal
  /// Only where a program that prints pages is installed.
  case pdf

  var words: Words {
    switch self {
    case .html: Words(ja: "ウェブページ", en: "page")
    case .markdown: Words(ja: "文書（Markdown）", en: "paper (Markdown)")
    case .xlsx: Words(ja: "ブック（Excel）", en: "workbook (Excel)")
    case .csv: Words(ja: "表（CSV）", en: "tables (CSV)")
    case .json: Words(ja: "データ（JSON）", en: "data (JSON)")
    case .oscal: Words(ja: "OSCAL", en: "OSCAL")
    case .pdf: Words(ja: "印刷用（PDF）", en: "for printing (PDF)")
    }
  }

  static var names: String { allCases.map(\.rawValue).joined(separator: ",") }

  /// Reads `html,xlsx`, each once, in the order in which they are written.
  static func read(_ typed: [String]) throws -> [ReportFileKind] {
    let words = typed.flatMap { $0.split(whereSeparator: { ",、， ".contains($0) }) }
    let kinds = try words.map { word in
      guard let kind = ReportFileKind(rawValue: word.lowercased()) else { throw CommandFault.reportFiles(String(word)) }
      return kind
    }
    guard !kinds.isEmpty || typed.isEmpty else { throw CommandFault.reportFiles(typed.joined(separator: ",")) }
    return allCases.filter(kinds.contains)
  }
}
