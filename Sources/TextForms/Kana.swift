/// Kana in their half-width, full-width and decomposed forms.
enum Kana {
  /// What U+FF61 to U+FF9F are in full width, in order.
  static let fullwidth: [Unicode.Scalar] = Array(
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜"
      .unicodeScalars)

  /// Whether a voicing mark after this full-width kana makes another kana of it.
  static func takesVoicingMark(_ kana: Unicode.Scalar) -> Bool {
    composed(kana, mark: "\u{3099}") != nil
  }

  /// The voiced kana, when the mark is one, half-width or combining, and the kana takes it.
  static func composed(_ kana: Unicode.Scalar, mark: Unicode.Scalar) -> Unicode.Scalar? {
    let offset: UInt32
    switch mark.value {
    case 0xFF9E, 0x3099: offset = 1
    case 0xFF9F, 0x309A: offset = 2
    default: return nil
    }
    // Hiragana lie 0x60 below katakana.
    let isHiragana = (0x3041...0x3096).contains(kana.value)
    let katakana = isHiragana ? kana.value + 0x60 : kana.value
    switch katakana {
    case 0x30CF, 0x30D2, 0x30D5, 0x30D8, 0x30DB:  // ハヒフヘホ
      return Unicode.Scalar(kana.value + offset)
    case _ where offset == 2:
      return nil
    case 0x30AB...0x30C2 where katakana % 2 == 1, 0x30C4, 0x30C6, 0x30C8:  // カ to チ, ツテト
      return Unicode.Scalar(kana.value + 1)
    case 0x30A6:  // ウ
      return Unicode.Scalar(kana.value + 0x4E)
    case 0x30EF where !isHiragana:  // ワ
      return "ヷ"
    case 0x30F2 where !isHiragana:  // ヲ
      return "ヺ"
    default:
      return nil
    }
  }
}
