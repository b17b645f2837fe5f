/// How many columns a text takes on a terminal: wide characters of East Asian scripts take two (Unicode TR 11).
enum DisplayWidth {
  static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    // A variation selector or a combining mark stands in the column of the character before it.
    return isWide(first.value) ? 2 : 1
  }

  /// Cut to `columns`, with an ellipsis where something was cut off.
  static func truncated(_ text: String, to columns: Int) -> String {
    guard of(text) > columns else { return text }
    var width = 0
    var kept = ""
    for character in text {
      let next = of(character)
      guard width + next <= columns - 1 else { break }
      width += next
      kept.append(character)
    }
    return kept + "…"
  }

  static func padded(_ text: String, to columns: Int, rightAligned: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, columns - of(text)))
    return rightAligned ? spaces + text : text + spaces
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x25FD...0x25FE, 0x2614...0x2615,
      0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    case 0x2460...0x24E9, 0x25A0...0x25EF, 0x2190...0x21FF:
      // Ambiguous ones, such as ①, ○ and →: fonts for Japanese draw them wide.
      true
    default: false
    }
  }
}
