import Foundation

/// Shift_JIS as Windows writes it. The one file of this module that needs Foundation, for its table.
enum CP932 {
  static func decode(_ bytes: [UInt8]) throws(TextDecodingFault) -> String {
    guard let text = string(bytes[...]) else { throw .notText(byteOffset: firstUndecodable(bytes)) }
    return text
  }

  /// Nil where it has no such character.
  static func encode(_ scalar: Unicode.Scalar) -> [UInt8]? {
    // The table permutes these, and has no place for the second code point of some of its signs.
    if scalar.isASCII { return [UInt8(scalar.value)] }
    let scalar = sameSigns[scalar] ?? scalar
    let bytes = String(scalar).data(using: .shiftJIS).map(Array.init) ?? []
    return string(bytes[...]) == String(scalar) ? bytes : nil
  }

  /// One sign of JIS X 0208 each, for which Windows and others chose different code points.
  private static let sameSigns: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{A2}": "￠", "\u{A3}": "￡", "\u{A5}": "￥", "\u{AC}": "￢", "\u{2014}": "―", "\u{2016}": "∥", "\u{203E}": "￣",
    "\u{2212}": "－", "\u{301C}": "～",
  ]

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
