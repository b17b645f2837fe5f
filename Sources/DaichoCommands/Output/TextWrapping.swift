internal import TextForms

/// Breaks text into lines: at spaces, and between Japanese characters, where no space stands.
enum TextWrapping {
  /// Paragraph by paragraph; lines that begin with two spaces stay as they are.
  static func wrapped(_ text: String, to width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("  ") ? String($0) : lines(String($0), to: width).joined(separator: "\n") }
      .joined(separator: "\n")
  }

  static func lines(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(of: text) {
      let size = DisplayWidth.of(piece)
      if used + size > width, !line.isEmpty, !isClosing(piece) {
        lines.append(trimmed(line))
        (line, used) = ("", 0)
        if piece == " " { continue }
      }
      line += piece
      used += size
    }
    return lines + [trimmed(line)]
  }

  /// Words, spaces, and wide characters one by one.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var word = ""
    for character in text {
      if character == " " || DisplayWidth.of(String(character)) == 2 {
        if !word.isEmpty { pieces.append(word) }
        word = ""
        pieces.append(String(character))
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? pieces : pieces + [word]
  }

  /// Marks that may not begin a line.
  private static func isClosing(_ piece: String) -> Bool {
    piece.first.map { "、。，．）」』・ー".contains($0) } ?? false
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
