/// Characters that stand for several letters, as in NFKC, but without brackets and in lower case.
///
/// NFKC as a whole needs Foundation and 55 ms a megabyte; these are what CP932 holds and what Japanese
/// input methods offer.
enum CompatibilityForm {
  static func letters(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case ..<0x2100: nil
    case 0x2160...0x217F: roman(Int(scalar.value & 0xF) + 1)
    case 0x2460...0x249B: String((scalar.value - 0x2460) % 20 + 1)
    case 0x249C...0x24E9: latin((scalar.value - 0x249C) % 26)
    case 0x24EA: "0"
    case 0x3200...0x33FF, 0x2100...0x214F: table[scalar]
    default: nil
    }
  }

  private static func latin(_ index: UInt32) -> String {
    String(Unicode.Scalar(UInt8(0x61 + index)))
  }

  private static func roman(_ number: Int) -> String {
    switch number {
    case 13: "l"
    case 14: "c"
    case 15: "d"
    case 16: "m"
    default: String(repeating: "x", count: number / 10) + romanOnes[number % 10]
    }
  }

  private static let romanOnes = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "№": "no", "℡": "tel", "℃": "°c", "㏍": "kk", "㍿": "株式会社", "㋿": "令和", "㍻": "平成", "㍼": "昭和",
      "㍽": "大正", "㍾": "明治", "㍉": "ミリ", "㌔": "キロ", "㌢": "センチ", "㍍": "メ-トル", "㌘": "グラム", "㌧": "トン",
      "㌃": "ア-ル", "㌶": "ヘクタ-ル", "㍑": "リットル", "㍗": "ワット", "㌍": "カロリ-", "㌦": "ドル", "㌣": "セント",
      "㌫": "パ-セント", "㍊": "ミリバ-ル", "㌻": "ペ-ジ", "㎜": "mm", "㎝": "cm", "㎞": "km", "㎎": "mg", "㎏": "kg",
      "㏄": "cc", "㎡": "m2",
    ]
    add("一二三四五六七八九十月火水木金土日株有社名特財祝労代呼学監企資協祭休自至", from: 0x3220, to: &table)
    add(
      "一二三四五六七八九十月火水木金土日株有社名特財祝労秘男女適優印注項休写正上中下左右医宗学監企資協夜",
      from: 0x3280, to: &table)
    return table
  }()

  private static func add(_ letters: String, from first: UInt32, to table: inout [Unicode.Scalar: String]) {
    var value = first
    for letter in letters.unicodeScalars {
      if let scalar = Unicode.Scalar(value) { table[scalar] = String(letter) }
      value += 1
    }
  }
}
