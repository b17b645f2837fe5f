internal import Registry
internal import TextForms

extension Session {
  /// `{"schema":…,"items":[…]}`, item by item: a list may be long.
  func writeItems(_ items: some Sequence<JSONObject>, schema: String) throws {
    try output.write(#"{"schema":"#)
    try output.write(CanonicalJSON.text(.string(schema)))
    try output.write(#","items":["#)
    for (index, item) in items.enumerated() {
      if index > 0 { try output.write(",") }
      try output.write(CanonicalJSON.bytes(item))
    }
    try output.write("]}\n")
  }

  /// One value, in canonical form.
  func writeJSON(_ object: JSONObject) throws {
    try output.write(CanonicalJSON.bytes(object))
    try output.write("\n")
  }

  /// A list in any format. `table` is for people, `whole` for spreadsheets, `items` for programs.
  func writeList(
    _ format: ListFormat, schema: String, items: @autoclosure () -> [JSONObject], table: @autoclosure () -> Table,
    whole: @autoclosure () -> Table
  ) throws {
    switch format {
    case .json: try writeItems(items(), schema: schema)
    case .csv: try whole().writeCSV(to: output, language: language)
    case .markdown, .text:
      let table = table()
      guard !table.rows.isEmpty else { return try say(Words(ja: "該当する記録はありません。", en: "There is nothing to list.")) }
      if format == .text {
        try table.writeText(to: output, language: language, style: style)
      } else {
        try table.writeMarkdown(to: output, language: language)
      }
    }
  }

  /// Names and values, one a line.
  func writeFields(_ fields: [(name: Words, value: String)]) throws {
    let width = fields.map { DisplayWidth.of($0.name[language]) }.max() ?? 0
    for field in fields {
      let margin = String(repeating: " ", count: width + 2)
      let value = field.value.replacing("\n", with: "\n" + margin)
      try output.writeLine(style.faint(DisplayWidth.padded(field.name[language], to: width)) + "  " + value)
    }
  }
}
