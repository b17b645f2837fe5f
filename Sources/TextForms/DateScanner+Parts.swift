/// Numbers, spaces, and what may stand after a date.
extension DateScanner {
  var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard position < scalars.count, scalars[position] == scalar else { return false }
    position += 1
    return true
  }

  mutating func skipSpaces() {
    while position < scalars.count, scalars[position] == " " { position += 1 }
  }

  /// Takes nothing, spaces included, when the scalar does not follow.
  mutating func takeAfterSpaces(_ scalar: Unicode.Scalar) -> Bool {
    let start = position
    skipSpaces()
    if take(scalar) { return true }
    position = start
    return false
  }

  mutating func spacedNumber() -> WrittenDate.Number? {
    skipSpaces()
    return number()
  }

  /// Up to eight digits, or kanji numerals: 二〇二五, 三十一.
  mutating func number() -> WrittenDate.Number? {
    let start = position
    var value = 0
    while position < scalars.count, case 0x30...0x39 = scalars[position].value {
      guard position - start < 8 else { return nil }
      value = value * 10 + Int(scalars[position].value - 0x30)
      position += 1
    }
    if position > start { return .init(value: value, digits: position - start) }
    return kanjiNumber()
  }

  private mutating func kanjiNumber() -> WrittenDate.Number? {
    var value = 0
    var digits = 0
    while let digit = peek.flatMap(Self.kanjiDigit), digits < 4 {
      value = value * 10 + digit
      digits += 1
      position += 1
    }
    guard take("十") else { return digits > 0 ? .init(value: value, digits: digits) : nil }
    guard digits == 0 || (digits == 1 && value > 0) else { return nil }
    value = (digits == 0 ? 1 : value) * 10
    if let ones = peek.flatMap(Self.kanjiDigit), ones > 0 {
      value += ones
      position += 1
    }
    return .init(value: value, digits: 2)
  }

  private static func kanjiDigit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零": 0
    case "一": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  /// （月）, （月・祝）, 月曜日, ㈪ after a date.
  mutating func weekday() -> Weekday? {
    let start = position
    skipSpaces()
    if let scalar = peek, case 0x322A...0x3230 = scalar.value {
      position += 1
      return Weekday(rawValue: Int(scalar.value - 0x322A))
    }
    let bracketed = take("(")
    if bracketed { skipSpaces() }
    if let weekday = peek.flatMap(Self.weekday) {
      position += 1
      let spelledOut = take("曜")
      if spelledOut { _ = take("日") }
      if bracketed {
        _ = take("・")
        _ = take("祝")
      }
      if bracketed ? takeAfterSpaces(")") : spelledOut { return weekday }
    }
    position = start
    return nil
  }

  private static func weekday(_ scalar: Unicode.Scalar) -> Weekday? {
    switch scalar {
    case "月": .monday
    case "火": .tuesday
    case "水": .wednesday
    case "木": .thursday
    case "金": .friday
    case "土": .saturday
    case "日": .sunday
    default: nil
    }
  }
}
