internal import TextForms

extension Table {
  func writeMarkdown(to output: BufferedOutput, language: Language) throws {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    try output.writeLine(line(columns.map { $0.title[language] }))
    try output.writeLine(line(columns.map { $0.isNumber ? "---:" : "---" }))
    for row in rows { try output.writeLine(line(row.map(Self.escapedForMarkdown))) }
  }

  static func escapedForMarkdown(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "|", "\\", "`", "*", "_", "<", "[": escaped += "\\" + String(character)
      case "\n", "\r\n": escaped += "<br>"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
