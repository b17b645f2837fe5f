/// Characters that were lost before we got a name: a question mark or U+FFFD where something else stood.
enum LostCharacters {
  static func mayBe(in text: String) -> Bool {
    text.unicodeScalars.contains { isPlaceholder($0) }
  }

  /// Whether the two are one text but for characters that one of them has lost, each of which left one mark.
  static func areOne(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let (first, second) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    guard first.count == second.count else { return false }
    return zip(first, second).allSatisfy { $0 == $1 || isLoss($0, of: $1) || isLoss($1, of: $0) }
  }

  /// Letters and digits of ASCII go through every encoding: what was lost is none of them.
  private static func isLoss(_ mark: Unicode.Scalar, of scalar: Unicode.Scalar) -> Bool {
    isPlaceholder(mark) && scalar.value >= 0x80
  }

  private static func isPlaceholder(_ scalar: Unicode.Scalar) -> Bool { scalar == "?" || scalar == "\u{FFFD}" }
}
