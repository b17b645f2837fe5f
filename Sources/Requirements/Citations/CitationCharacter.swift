/// A character of a citation, by the part that it plays there.
struct CitationCharacter {
  enum Kind {
    case number, point, circled, kana, voicing, latin, separator, other
  }

  let kind: Kind
  let text: String

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    (kind, text) =
      switch value {
      case 0x30...0x39: (.number, String(scalar))
      case 0x2E: (.point, ".")
      case 0x61...0x7A: (.latin, String(scalar))
      case 0x41...0x5A: (.latin, String(Unicode.Scalar(value + 0x20) ?? scalar))
      case 0x2460...0x2473: (.circled, String(value - 0x2460 + 1))
      case 0x2474...0x2487: (.circled, String(value - 0x2474 + 1))
      case 0x3251...0x325F: (.circled, String(value - 0x3251 + 21))
      case 0x3041...0x3096: (.kana, String(Unicode.Scalar(value + 0x60) ?? scalar))
      case 0x30A1...0x30FA: (.kana, String(scalar))
      case 0xFF66...0xFF9D: (.kana, String(CitationCharacter.fullWidthKana[Int(value - 0xFF66)]))
      case 0x3099, 0x309A, 0xFF9E, 0xFF9F: (.voicing, String(scalar))
      case 0x3005, 0x4E00...0x9FFF: (.other, String(scalar))
      default: (.separator, "")
      }
  }

  /// What U+FF66 to U+FF9D stand for, in that order.
  private static let fullWidthKana = Array(
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
      .unicodeScalars)
}
