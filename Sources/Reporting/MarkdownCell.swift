/// One cell of a table in Markdown.
enum MarkdownCell {
  /// What Markdown would take for its own is written as it is meant.
  static func text(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "|\\`*_<>[]#".contains(character) { escaped.append("\\") }
      escaped.append(character.isNewline ? " " : character)
    }
    return escaped
  }
}
