/// UTF-16, with and without its mark.
extension TextDecoding {
  enum ByteOrder { case little, big }

  static func utf16(
    _ bytes: [UInt8], from start: Int, _ order: ByteOrder
  ) throws(TextDecodingFault) -> String {
    guard bytes.count % 2 == 0 else { throw .truncatedUTF16 }
    let units = units(bytes, from: start, order)
    if let nul = units.firstIndex(of: 0) { throw .nulByte(offset: start + nul * 2) }
    if let text = String(validating: units, as: UTF16.self) { return text }
    if let last = units.last, UTF16.isLeadSurrogate(last) { throw .truncatedUTF16 }
    throw .notText(byteOffset: start + loneSurrogate(units) * 2)
  }

  /// The byte order of UTF-16 without a mark, `nil` when the bytes are better taken as damaged 8-bit text.
  ///
  /// In UTF-16 every ASCII character has a zero byte, on the same side of each pair; a kanji such as 一
  /// (U+4E00) has one on the other side, so that only the reading as a whole tells the two orders apart.
  static func utf16Order(of bytes: [UInt8]) -> ByteOrder? {
    let whole = bytes.count - bytes.count % 2
    let little = asciiCount(units(Array(bytes[..<whole]), from: 0, .little))
    let big = asciiCount(units(Array(bytes[..<whole]), from: 0, .big))
    guard let ascii = [little, big].compactMap({ $0 }).max() else { return nil }
    let pairs = whole / 2
    let isPlain = ascii * 4 >= pairs
    let isMixed = ascii * 16 >= pairs && !isUTF8(bytes.filter { $0 != 0 })
    // One zero byte may be a slip in 8-bit text.
    guard ascii >= 2, isPlain || isMixed else { return nil }
    return (little ?? 0) >= (big ?? 0) ? .little : .big
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

  private static func units(_ bytes: [UInt8], from start: Int, _ order: ByteOrder) -> [UInt16] {
    stride(from: start, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return order == .little ? second << 8 | first : first << 8 | second
    }
  }

  /// How many units are ASCII; `nil` when some unit is nothing that a Japanese office writes.
  private static func asciiCount(_ units: [UInt16]) -> Int? {
    var count = 0
    for unit in units {
      switch unit {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E: count += 1
      case 0xA0...0xFF, 0x0391...0x03C9, 0x0401...0x0451, 0x2010...0x27BF: continue
      case 0x3000...0x30FF, 0x3200...0x9FFF: continue
      // Surrogates, private characters (外字), compatibility kanji and full-width forms.
      case 0xD800...0xDFFF, 0xE000...0xFAFF, 0xFE00...0xFE0F, 0xFE30...0xFE4F, 0xFF01...0xFFEF: continue
      default: return nil
      }
    }
    return count
  }

  private static func loneSurrogate(_ units: [UInt16]) -> Int {
    var index = 0
    while index < units.count {
      if UTF16.isLeadSurrogate(units[index]) {
        guard index + 1 < units.count, UTF16.isTrailSurrogate(units[index + 1]) else { return index }
        index += 2
      } else if UTF16.isTrailSurrogate(units[index]) {
        return index
      } else {
        index += 1
      }
    }
    return index
  }
}
