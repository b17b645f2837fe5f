/// Steps through the characters of normal text.
struct ByteScan {
  let text: NormalText
  var index: Int
  let end: Int

  init(_ text: NormalText, _ range: Range<Int>) {
    self.text = text
    index = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { index >= end }

  /// The character at hand and how many bytes it has.
  func peek(at place: Int? = nil) -> (value: UInt32, width: Int)? {
    let place = place ?? index
    guard place < end else { return nil }
    let first = text.bytes[place]
    let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard place + width <= end else { return nil }
    var value = UInt32(width == 1 ? first : first & (0x7F >> UInt8(width)))
    for offset in 1..<max(width, 1) { value = value << 6 | UInt32(text.bytes[place + offset] & 0x3F) }
    return (value, width)
  }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let (value, width) = peek(), value == character.value else { return false }
    index += width
    return true
  }

  mutating func takeAny(of characters: String.UnicodeScalarView) -> Unicode.Scalar? {
    guard let (value, width) = peek(), let scalar = Unicode.Scalar(value), characters.contains(scalar) else {
      return nil
    }
    index += width
    return scalar
  }

  /// A number in digits or in kanji, as digits; one that is left open (第●条) as it is printed.
  mutating func takeNumber() -> String? {
    if let digits = takeDigits() { return digits }
    if let kanji = takeKanji() { return String(kanji) }
    return takeAny(of: "●○".unicodeScalars).map { String($0) }
  }

  mutating func takeDigits() -> String? {
    let start = index
    while index < end, (0x30...0x39).contains(text.bytes[index]), index - start < 4 { index += 1 }
    return index == start ? nil : String(decoding: text.bytes[start..<index], as: UTF8.self)
  }

  private static let digits = Array("〇一二三四五六七八九".unicodeScalars)

  mutating func takeKanji() -> Int? {
    let start = index
    var (sum, digit) = (0, 0)
    while let (value, width) = peek(), index - start < 18 {
      switch value {
      case 0x5341:  // 十
        sum += max(digit, 1) * 10
        digit = 0
      case 0x767E:  // 百
        sum += max(digit, 1) * 100
        digit = 0
      default:
        guard let place = Self.digits.firstIndex(where: { $0.value == value }) else {
          return index == start ? nil : sum + digit
        }
        digit = digit * 10 + place
      }
      index += width
    }
    return index == start ? nil : sum + digit
  }
}
