/// Numbers and brackets, as lines begin with them.
extension LineStart {
  static func isOpening(_ scalar: UInt32) -> Bool {
    [0x28, 0xFF08, 0x3010, 0x5B, 0xFF3B, 0x3014].contains(scalar)
  }

  /// Past the bracket that opens here, those within it included.
  static func skipBrackets(_ cursor: inout ByteCursor) {
    var depth = 0
    while !cursor.isAtEnd {
      if isOpening(cursor.scalar) { depth += 1 }
      if Glyph.isClosingBracket(cursor.scalar), cursor.scalar != 0x300D, cursor.scalar != 0x300F { depth -= 1 }
      cursor.advance()
      if depth <= 0 { return }
    }
  }

  /// Between the parts of 1.2, 1-2 and 1－2.
  static func isJoint(_ scalar: UInt32) -> Bool { [0x2E, 0xFF0E, 0x2D, 0xFF0D].contains(scalar) }

  /// Up to three digits.
  static func number(_ cursor: inout ByteCursor) -> Int? {
    var value = 0
    var count = 0
    while let digit = Glyph.digit(cursor.scalar) {
      value = value * 10 + digit
      count += 1
      guard count <= 3 else { return nil }
      cursor.advance()
    }
    return count > 0 ? value : nil
  }

  /// Kanji numerals, with 十 and 百 or digit by digit.
  static func kanjiNumber(_ cursor: inout ByteCursor) -> Int? {
    var (value, digit, count) = (0, 0, 0)
    while let next = Glyph.kanjiDigit(cursor.scalar), count < 6 {
      if next >= 10 {
        value += max(digit, 1) * next
        digit = 0
      } else {
        digit = digit * 10 + next
      }
      count += 1
      cursor.advance()
    }
    return count > 0 ? value + digit : nil
  }
}
