internal import Registry
internal import Reporting
internal import Requirements
internal import TextForms

/// A checklist of open requirements, to be filled in and given to `assess --from`.
struct ChecklistTemplate {
  enum Form {
    case csv
    case yaml

    /// By the end of a file's name.
    init?(path: String) {
      switch path.lowercased() {
      case let path where path.hasSuffix(".csv"): self = .csv
      case let path where path.hasSuffix(".yaml") || path.hasSuffix(".yml"): self = .yaml
      default: return nil
      }
    }
  }

  let items: [OpenRequirement]
  let language: Language

  func bytes(_ form: Form) -> [UInt8] {
    switch form {
    case .csv: csv
    case .yaml: Array(yaml.utf8)
    }
  }

  /// With a byte order mark: Excel takes it for CP932 else.
  private var csv: [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    append(ChecklistColumn.allCases.map { $0.words[language] }, to: &bytes)
    for item in items { append(ChecklistColumn.allCases.map { cell($0, item) }, to: &bytes) }
    return bytes
  }

  private func append(_ cells: [String], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      CSVField.append(cell, to: &bytes)
    }
    bytes += Array("\r\n".utf8)
  }

  private func cell(_ column: ChecklistColumn, _ item: OpenRequirement) -> String {
    switch column {
    case .requirement: item.requirement.id.rawValue
    case .citation: item.requirement.citation.text(in: language)
    case .title: item.requirement.title[language]
    case .statement: item.requirement.statement[language]
    case .closedBy: item.requirement.closedBy[language]
    case .subject: subject(item)
    case .subjectTitle: item.subjectKind == .organization ? "" : item.subjectTitle
    case .outcome, .tier, .documents, .evidence, .reason, .validUntil, .effective: ""
    }
  }

  private var yaml: String {
    let explanation = Words(
      ja: """
        # 判定した項目だけ記入する。記入のない項目は読み飛ばす。記入したら: daicho assess --from このファイル
        # outcome: 適合・一部適合・不適合（必要に応じて行う要件は、理由を添えて 適用不要 も）  tier: 現認・書面・申告
        # documents と evidence（保管するファイル）は一覧で、[契約書第12条, 仕様書] のように書く。

        """,
      en: """
        # Fill in what was judged; the rest is left out. Then: daicho assess --from THIS-FILE
        # outcome: satisfied, partial, notSatisfied (as-necessary items also notNeeded, with a reason)
        # tier: observed, documented, declared. documents and evidence (files to keep) are lists: [contract, report]

        """)
    return explanation[language] + items.map(entry).joined()
  }

  private func entry(_ item: OpenRequirement) -> String {
    let closedBy = Words(ja: "解消方法", en: "closed by")[language]
    let comments = [
      "\(item.subjectText(in: language)): \(item.heading(in: language))", item.requirement.statement[language],
      "\(closedBy): \(item.requirement.closedBy[language])",
    ]
    let lines =
      comments.map { "# " + $0.split(whereSeparator: \.isNewline).joined(separator: " ") } + [
        "- requirement: \(quoted(item.requirement.id.rawValue))", "  subject: \(quoted(subject(item)))",
      ] + ChecklistColumn.filledIn.prefix { $0 != .effective }.map { "  \($0.rawValue):" }
    return "\n" + lines.joined(separator: "\n") + "\n"
  }

  private func subject(_ item: OpenRequirement) -> String {
    item.subjectKind == .organization ? RecordKind.organization[language] : item.subject
  }

  /// What JSON writes between quotation marks, YAML reads.
  private func quoted(_ text: String) -> String { CanonicalJSON.text(.string(text)) }
}
