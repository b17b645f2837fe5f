internal import Foundation

/// EUC-JP, which Foundation decodes wrongly.
enum EUCJP {
  /// What bytes look like that may be EUC-JP or CP932.
  enum Likeness {
    case eucJP
    case no
    /// As likely kanji in EUC-JP as half-width katakana in CP932.
    case unclear
  }

  /// Three pairs in ten that are kana, digits or punctuation in EUC-JP: the same bytes as half-width katakana of CP932
  /// would be full of small ones and brackets.
  static func likeness(_ bytes: [UInt8]) -> Likeness {
    var pairs = 0
    var common = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x80 else {
        index += 1
        continue
      }
      let length = byte == 0x8F ? 3 : 2
      guard byte == 0x8E || byte == 0x8F || (0xA1...0xFE).contains(byte), index + length <= bytes.count,
        bytes[(index + 1)..<(index + length)].allSatisfy({ (0xA1...0xFE).contains($0) })
      else { return .no }
      pairs += 1
      // Rows 1, 3, 4 and 5: punctuation, digits and letters, hiragana, katakana.
      if [0xA1, 0xA3, 0xA4, 0xA5].contains(byte) { common += 1 }
      index += length
    }
    guard pairs > 0 else { return .no }
    return common * 10 >= pairs * 3 ? .eucJP : .unclear
  }

  /// Nil when some bytes are no character.
  static func decode(_ bytes: [UInt8]) -> String? {
    // glibc ends the conversion of an encoding it does not know with (iconv_t)-1.
    guard let converter = iconv_open("UTF-8", "EUC-JP-MS"), Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    // No character of two bytes takes more than four in UTF-8.
    var output = [UInt8](repeating: 0, count: bytes.count * 3 + 16)
    var input = bytes
    let written: Int? = input.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target in
        var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var (left, free) = (source.count, target.count)
        guard iconv(converter, &from, &left, &to, &free) == 0, left == 0 else { return nil }
        return target.count - free
      }
    }
    return written.flatMap { String(validating: output[..<$0], as: UTF8.self) }
  }
}
