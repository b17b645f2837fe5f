internal import Registry

/// Texts of people in the forms that OSCAL has for them.
enum OSCALText {
  /// Prose is Markdown: what it would take for its own is written as it is meant.
  static func prose(_ text: String) -> JSONValue {
    guard text.utf8.contains(where: { special.contains($0) }) else { return .string(text) }
    let escaped = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      MarkdownCell.text(String(line)).replacing("~", with: "\\~").replacing("^", with: "\\^")
    }
    return .string(escaped.joined(separator: "\n"))
  }

  private static let special = Set("|\\`*_<>[]#~^\r".utf8)

  /// Titles are Markdown of one line.
  static func title(_ text: String) -> JSONValue { prose(line(text)) }

  /// One line that neither begins nor ends with a space; a dash where nothing is left.
  static func line(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    if words.isEmpty { return "-" }
    return text.contains(where: \.isNewline) || words[0].startIndex != text.startIndex
      || words[words.count - 1].endIndex != text.endIndex ? words.joined(separator: " ") : text
  }
}
