/// A number in kanji: 二十三, 二三, 一〇五.
enum KanjiNumber {
  static func isPart(_ scalar: Unicode.Scalar) -> Bool { digits[scalar] != nil || powers[scalar] != nil }

  /// The number in digits; nil for what is no number, such as 三八百.
  static func digits(_ kanji: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
    let isPlain = kanji.allSatisfy { digits[$0] != nil }
    let text = isPlain ? kanji.compactMap { digits[$0] }.map(String.init).joined() : value(kanji).map(String.init)
    return text.map { Array($0.unicodeScalars) }
  }

  private static func value(_ kanji: ArraySlice<Unicode.Scalar>) -> Int? {
    var (sum, last, digit) = (0, Int.max, 0)
    for scalar in kanji {
      if let value = digits[scalar] {
        guard digit == 0, value > 0 else { return nil }
        digit = value
      } else if let power = powers[scalar] {
        guard power < last else { return nil }
        sum += max(digit, 1) * power
        (last, digit) = (power, 0)
      }
    }
    return sum + digit
  }

  private static let digits: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let powers: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1_000]
}
