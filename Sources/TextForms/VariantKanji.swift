/// Kanji of names that have two code points, one of them an extension of CP932 that many systems lack.
enum VariantKanji {
  /// The common form; the scalar itself when it has none.
  static func common(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.value < 0x5000 ? scalar : forms[scalar] ?? scalar
  }

  private static let forms: [Unicode.Scalar: Unicode.Scalar] = [
    "髙": "高", "﨑": "崎", "𠮷": "吉", "德": "徳", "\u{F929}": "朗", "\u{F9DC}": "隆", "\u{FA10}": "塚",
    "\u{FA12}": "晴", "\u{FA15}": "凞", "\u{FA16}": "猪", "\u{FA17}": "益", "\u{FA18}": "礼",
    "\u{FA19}": "神", "\u{FA1A}": "祥", "\u{FA1B}": "福", "\u{FA1C}": "靖", "\u{FA1D}": "精",
    "\u{FA1E}": "羽", "\u{FA22}": "諸", "\u{FA25}": "逸", "\u{FA26}": "都", "\u{FA2A}": "飯",
    "\u{FA2B}": "飼", "\u{FA2C}": "館", "\u{FA2D}": "鶴",
  ]
}
