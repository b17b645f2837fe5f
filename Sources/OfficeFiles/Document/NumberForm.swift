/// Numbers of lists in the forms of word processors.
enum NumberForm {
  private static let kanji = Array("〇一二三四五六七八九")
  private static let legal = Array("零壱弐参四伍六七八九")
  private static let aiueo = Array("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン")
  private static let iroha = Array("イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン")
  private static let halfAiueo = Array("ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ")
  private static let halfIroha = Array("ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳｲﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼｴﾋﾓｾｽﾝ")
  private static let stems = Array("甲乙丙丁戊己庚辛壬癸")
  private static let zodiac = Array("子丑寅卯辰巳午未申酉戌亥")

  /// An unknown form is printed as 1, 2, 3.
  static func text(_ number: Int, _ form: String) -> String {
    switch form {
    case "none", "bullet": ""
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    case "decimalFullWidth", "decimalFullWidth2": fullWidth(number)
    case "upperRoman": roman(number)
    case "lowerRoman": roman(number).lowercased()
    case "upperLetter": letters(number)
    case "lowerLetter": letters(number).lowercased()
    case "aiueo": cycled(number, halfAiueo)
    case "aiueoFullWidth": cycled(number, aiueo)
    case "iroha": cycled(number, halfIroha)
    case "irohaFullWidth": cycled(number, iroha)
    case "ideographTraditional": cycled(number, stems)
    case "ideographZodiac": cycled(number, zodiac)
    case "japaneseCounting", "chineseCounting", "chineseCountingThousand", "taiwaneseCountingThousand":
      counted(number, kanji, "十百千", dropsOne: true)
    case "japaneseLegal": counted(number, legal, "拾百阡", dropsOne: false)
    case "japaneseDigitalTenThousand", "ideographDigital", "taiwaneseDigital": digits(number)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": circled(number)
    case "decimalEnclosedParen": symbol(number, from: 0x2474, upTo: 20) ?? "(\(number))"
    case "decimalEnclosedFullstop": symbol(number, from: 0x2488, upTo: 20) ?? "\(number)."
    case "ideographEnclosedCircle":
      symbol(number, from: 0x3280, upTo: 10) ?? counted(number, kanji, "十百千", dropsOne: true)
    default: "\(number)"
    }
  }

  private static func symbol(_ number: Int, from first: UInt32, upTo last: Int) -> String? {
    guard (1...last).contains(number) else { return nil }
    return Unicode.Scalar(first + UInt32(number - 1)).map { String(Character($0)) }
  }

  /// ① to ㊿.
  private static func circled(_ number: Int) -> String {
    switch number {
    case 21...35: symbol(number - 20, from: 0x3251, upTo: 15) ?? "\(number)"
    case 36...50: symbol(number - 35, from: 0x32B1, upTo: 15) ?? "\(number)"
    default: symbol(number, from: 0x2460, upTo: 20) ?? "\(number)"
    }
  }

  private static func fullWidth(_ number: Int) -> String {
    String(
      String.UnicodeScalarView(
        String(number).unicodeScalars.map {
          (0x30...0x39).contains($0.value) ? Unicode.Scalar($0.value + 0xFEE0) ?? $0 : $0
        }
      ))
  }

  private static func cycled(_ number: Int, _ signs: [Character]) -> String {
    guard number > 0 else { return "\(number)" }
    return String(signs[(number - 1) % signs.count])
  }

  /// A to Z, then AA to ZZ: the same letter again.
  private static func letters(_ number: Int) -> String {
    guard (1...780).contains(number), let letter = Unicode.Scalar(UInt32(0x41 + (number - 1) % 26)) else {
      return "\(number)"
    }
    return String(repeating: Character(letter), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3_999).contains(number) else { return "\(number)" }
    let signs = [
      (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var (rest, text) = (number, "")
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  /// 一〇 for 10.
  private static func digits(_ number: Int) -> String {
    String(String(number).compactMap { $0.wholeNumberValue.map { kanji[$0] } })
  }

  /// 百二十三 for 123.
  private static func counted(_ number: Int, _ signs: [Character], _ units: String, dropsOne: Bool) -> String {
    guard (1...9_999).contains(number) else { return number == 0 ? String(signs[0]) : "\(number)" }
    let places = Array(String(number)).compactMap(\.wholeNumberValue)
    var text = ""
    for (index, digit) in places.enumerated() where digit > 0 {
      let power = places.count - 1 - index
      if digit > 1 || power == 0 || !dropsOne { text.append(signs[digit]) }
      if power > 0 { text.append(Array(units)[power - 1]) }
    }
    return text
  }
}
