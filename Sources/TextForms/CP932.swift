import Foundation

/// Shift_JIS as Windows writes it. The one file of this module that needs Foundation, for its table.
enum CP932 {
  static func decode(_ bytes: [UInt8]) throws(TextDecodingFault) -> String {
    guard let text = string(bytes[...]) else { throw .notText(byteOffset: firstUndecodable(bytes)) }
    return text
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String? {
    String(bytes: bytes, encoding: .shiftJIS)
  }

  /// Foundation says that bytes cannot be decoded, but not where: one character at a time, only then.
  private static func firstUndecodable(_ bytes: [UInt8]) -> Int {
    var index = 0
    while index < bytes.count {
      let length = isLead(bytes[index]) ? 2 : 1
      guard index + length <= bytes.count else { return index }
      let isASCII = bytes[index] < 0x80
      if !isASCII, string(bytes[index..<(index + length)]) == nil { return index }
      index += length
    }
    return index
  }

  private static func isLead(_ byte: UInt8) -> Bool {
    (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte)
  }
}
