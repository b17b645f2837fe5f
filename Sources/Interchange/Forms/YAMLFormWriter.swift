internal import OfficeFiles
internal import Registry
package import Requirements
package import TextForms

/// Writes an application form as a YAML file, empty or filled in from the register, for those who rather type than fill in
/// cells. It asks what the workbook asks.
package struct YAMLFormWriter {
  private let form: ApplicationForm
  private let content: FormContent
  private let regions: RegionTable
  private let language: Language
  /// More than that are no help on one line.
  private static let mostChoices = 12

  package init(_ form: ApplicationForm, _ content: FormContent, regions: RegionTable, language: Language) {
    self.form = form
    self.content = content
    self.regions = regions
    self.language = language
  }

  package var text: String {
    let guide = Words(
      ja: "分からないことは推測で書かず、空欄にしてください。日付は令和8年4月1日、R8.4.1、2026-04-01 のどれでも書けます。",
      en: "Leave open what is not known; do not guess. Dates may be written as 2026-04-01 or R8.4.1.")
    var lines = ["# \(form.title[language])", "# \(guide[language])", ""]
    lines += ["form: \(FormQuestionsReader.form)", "version: \(form.version)", "scheme: \(form.scheme.rawValue)"]
    for part in form.parts {
      lines += ["", "# \(part.title[language])", "\(part.yamlKey):"]
      let bodies = content.bodies[part.kind] ?? []
      switch part.shape {
      case .entry: lines += record(bodies.first, part, indent: "  ", first: "  ")
      case .table where bodies.isEmpty: lines += example(part)
      case .table: lines += bodies.flatMap { record($0, part, indent: "    ", first: "  - ") }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One row to be filled in, put aside so that an empty form states nothing.
  private func example(_ part: ApplicationForm.Part) -> [String] {
    record(nil, part, indent: "    ", first: "  - ").map { "#" + $0 }
  }

  private func record(_ body: JSONObject?, _ part: ApplicationForm.Part, indent: String, first: String) -> [String] {
    var lines: [String] = []
    var isFirst = true
    for question in part.questions {
      guard let field = RecordDescriptor.of(part.kind).field(question.key) else { continue }
      let cell = FormCell(field: field, content: content, regions: regions, language: language)
      lines += notes(question, cell).map { "\(indent)# \($0)" }
      lines.append("\(isFirst ? first : indent)\(field.key):\(value(cell.value(in: body), indent: indent))")
      isFirst = false
    }
    return lines
  }

  private func notes(_ question: FormQuestion, _ cell: FormCell) -> [String] {
    let must = question.isRequired ? Words(ja: "【必須】", en: "[needed] ")[language] : ""
    var notes = [must + cell.field.words[language]]
    if let hint = question.hint?[language] { notes.append("  " + hint) }
    if let choices = cell.choices?.values, !choices.isEmpty, choices.count <= Self.mostChoices {
      let separator = language == .ja ? "、" : ", "
      notes.append("  " + Words(ja: "選択肢: ", en: "choices: ")[language] + choices.joined(separator: separator))
    }
    let citations = (question.asks[form.scheme] ?? []).compactMap { content.citations[$0]?.text(in: language) }
    if !citations.isEmpty {
      notes.append("  " + Words(ja: "根拠: ", en: "asked because of: ")[language] + citations.joined(separator: " / "))
    }
    return notes
  }

  private func value(_ value: WorkbookSheet.Cell.Value, indent: String) -> String {
    switch value {
    case .empty: ""
    case .day(let day): " \(day)"
    case .number(let number): " \(number)"
    case .text(let text): " " + scalar(text, indent: indent)
    }
  }

  /// In quotes, which keep whatever stands between them; of several lines each on its own where that is safe.
  private func scalar(_ text: String, indent: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let isBlock =
      lines.count > 1
      && lines.allSatisfy { line in
        line.first.map { !$0.isWhitespace } ?? false && line.unicodeScalars.allSatisfy { $0.value >= 0x20 }
      }
    guard isBlock else { return String(decoding: CanonicalJSON.bytes(.string(text)), as: UTF8.self) }
    return "|-\n" + lines.map { "\(indent)  \($0)" }.joined(separator: "\n")
  }
}
