extension Width {
  /// A text in the form in which headings are compared, never shown.
  ///
  /// Widths are folded, ligatures such as ㈱ and ① are taken apart, ASCII is in lower case; white space,
  /// line breaks and brackets (not what stands in them) are dropped; waves are `~` and everything that
  /// looks like a hyphen, the long-vowel mark included, is `-`.
  public static func foldedForMatching(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(isFolded) { return text }
    var folded = String.UnicodeScalarView()
    for scalar in WidthFoldedScalars(text) {
      if let ligature = CompatibilityForm.letters(of: scalar) {
        folded.append(contentsOf: ligature.unicodeScalars)
      } else if let kept = foldedForMatching(scalar) {
        folded.append(kept)
      }
    }
    return String(folded)
  }

  /// Scalars that folding leaves alone whatever stands next to them: the letters of most headings.
  private static func isFolded(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39, 0x5F: true
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF: true
    default: false
    }
  }

  /// `nil` for what is dropped.
  private static func foldedForMatching(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if isDropped(scalar) { return nil }
    switch scalar.value {
    case 0x41...0x5A: return Unicode.Scalar(UInt8(scalar.value + 0x20))
    case 0x301C, 0x3030, 0x223C, 0x223E, 0x02DC: return "~"
    case _ where isHyphenLike(scalar): return "-"
    default: return scalar
    }
  }

  /// Hyphens, dashes, the minus sign, rules of a table, and ー, which is typed for all of them.
  package static func isHyphenLike(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2010...0x2015, 0x2043, 0x2212, 0x2500, 0x2501, 0x30FC, 0xFE63: true
    default: false
    }
  }

  /// White space, line breaks, and the marks without a width that office programs leave behind.
  package static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200D, 0x2028, 0x2029: true
    case 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
    default: false
    }
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", ")", "[", "]", "{", "}", "<", ">", "「", "」", "『", "』", "【", "】", "〔", "〕": true
    case "〈", "〉", "《", "》", "〖", "〗", "〘", "〙": true
    // The soft hyphen and the selectors of a glyph.
    case "\u{AD}", "\u{FE00}"..."\u{FE0F}", "\u{E0100}"..."\u{E01EF}": true
    default: isSpace(scalar)
    }
  }
}
