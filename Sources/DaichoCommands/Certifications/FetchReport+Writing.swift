internal import Registry
internal import TextForms

extension Session {
  /// The table of what was asked, then what changed for certifications of ours.
  func write(_ report: FetchReport, _ format: ListFormat, schema: String) throws {
    let table = report.table(in: language)
    try writeList(format, schema: schema, items: report.items(in: language), table: table, whole: table)
    guard format == .text || format == .markdown else { return }
    let changes = report.changeTable(in: language)
    try output.writeLine()
    guard !changes.rows.isEmpty else {
      return try say(Words(ja: "台帳の認証に変化はありません。", en: "Nothing changed for certifications of this register."))
    }
    try output.writeLine(style.heading(Words(ja: "台帳の認証の変化", en: "Certifications that changed")[language]))
    if format == .markdown {
      try changes.writeMarkdown(to: output, language: language)
    } else {
      try changes.writeText(to: output, language: language, style: style)
    }
  }
}
