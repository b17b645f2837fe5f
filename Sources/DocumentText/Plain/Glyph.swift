/// What single characters do at the beginning and the end of a line.
enum Glyph {
  static func isSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0x3000 || scalar == 0x09 || scalar == 0xA0
  }

  /// The value of a digit in half or full width.
  static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x30...0x39: Int(scalar - 0x30)
    case 0xFF10...0xFF19: Int(scalar - 0xFF10)
    default: nil
    }
  }

  /// 〇 and 一 to 九; ten and hundred are 十 and 百.
  static func kanjiDigit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x3007: 0
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    case 0x5341: 10
    case 0x767E: 100
    default: nil
    }
  }

  static func isKatakana(_ scalar: UInt32) -> Bool {
    (0x30A1...0x30F6).contains(scalar) || (0xFF66...0xFF9D).contains(scalar)
  }

  static func isLatin(_ scalar: UInt32) -> Bool {
    (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar) || (0xFF21...0xFF3A).contains(scalar)
      || (0xFF41...0xFF5A).contains(scalar)
  }

  /// No sentence begins with it: it was pushed to the next line. ・ is left out, since lists begin with it.
  static func cannotBegin(_ scalar: UInt32) -> Bool {
    switch scalar {
    // 、。々〉》」』】〕〟 ) ] } , . : ; ! ? and their forms in full and half width, ー and the small kana.
    case 0x3001...0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x301F: true
    case 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x5D, 0x7D, 0x21, 0x3F: true
    case 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF3D, 0xFF5D, 0xFF01, 0xFF1F, 0xFF61, 0xFF63, 0xFF64: true
    case 0x30FC, 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x3093, 0x30C3, 0x30E3, 0x30E5,
      0x30E7, 0x30F3:
      true
    default: false
    }
  }

  /// A comma or an opening bracket, after which a sentence goes on.
  static func cannotEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3001, 0xFF0C, 0xFF64, 0x2C: true
    case 0x28, 0x5B, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0xFF08, 0xFF3B, 0xFF62: true
    default: false
    }
  }

  /// 。．！？ and what introduces a list: ：；
  static func endsSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3002, 0xFF0E, 0xFF61, 0xFF01, 0xFF1F, 0x21, 0x3F, 0xFF1A, 0x3A, 0xFF1B, 0x3B: true
    default: false
    }
  }

  static func isClosingBracket(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x29, 0x5D, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0xFF09, 0xFF3D, 0xFF63: true
    default: false
    }
  }

  /// After the number of an article, an item or a bracket, these say that it is only mentioned: 第3条の, ①及び②.
  static func followsMention(_ scalar: UInt32) -> Bool {
    switch scalar {
    // の に を は が で と へ も や か ま 、 ， ） 」 ・ ～ 〜 第 及 又 若 並 各 等 又は
    case 0x306E, 0x306B, 0x3092, 0x306F, 0x304C, 0x3067, 0x3068, 0x3078, 0x3082, 0x3084, 0x304B, 0x307E: true
    case 0x3001, 0x3002, 0xFF0C, 0xFF0E, 0xFF09, 0x29, 0x300D, 0x30FB, 0xFF5E, 0x301C, 0x7B2C: true
    case 0x53CA, 0x53C8, 0x82E5, 0x4E26, 0x5404, 0x7B49: true
    default: false
    }
  }
}
