/// How many columns a text takes on a terminal, where a Japanese character takes two.
public enum DisplayWidth {
  public static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// `text` with spaces after it, to fill `width` columns.
  public static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - of(text)))
  }

  /// `text` with spaces before it.
  public static func paddedLeft(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - of(text))) + text
  }

  /// `text`, cut and marked with … where it is wider than `width`.
  public static func cut(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    var kept = ""
    var used = of("…")
    for character in text {
      let columns = of(String(character))
      guard used + columns <= width else { break }
      kept.append(character)
      used += columns
    }
    return kept + "…"
  }

  /// The wide ranges of Unicode's East Asian Width that occur in Japanese text, and nothing for combining marks.
  private static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: 1
    case 0..<0x20, 0x7F..<0xA0, 0x300...0x36F, 0x200B...0x200F, 0x3099...0x309A, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    // Ambiguous ones that Japanese fonts draw wide: ○ ◯ × ① … ― → and their like.
    case 0xD7, 0xF7, 0x2010...0x2026, 0x203B, 0x2160...0x217F, 0x2190...0x21FF, 0x2200...0x22FF, 0x2460...0x24FF,
      0x25A0...0x26FF:
      2
    default: 1
    }
  }
}
