/// Turns the bytes of a file that people send into text, and never loses a character on the way.
public enum TextDecoding {
  /// A byte order mark decides; then the zero bytes of ASCII in UTF-16; then valid UTF-8; then CP932.
  ///
  /// Bytes that are UTF-8 but for a damaged place are refused at that place: nearly any bytes can be
  /// read as CP932, and would come out as other characters. For the same reason EUC-JP is not recognized.
  public static func decode(_ bytes: [UInt8]) throws(TextDecodingFault) -> DecodedText {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8WithBOM(bytes) }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return DecodedText(text: try utf16(bytes, from: 2, .little), encoding: .utf16LE)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return DecodedText(text: try utf16(bytes, from: 2, .big), encoding: .utf16BE)
    }
    if let nul = bytes.firstIndex(of: 0) {
      guard let order = utf16Order(of: bytes) else { throw .nulByte(offset: nul) }
      let encoding: TextEncoding = order == .little ? .utf16LE : .utf16BE
      return DecodedText(text: try utf16(bytes, from: 0, order), encoding: encoding)
    }
    if let text = String(validating: bytes, as: UTF8.self) {
      return DecodedText(text: text, encoding: .utf8)
    }
    let scan = UTF8Scan(bytes)
    if scan.isDamagedUTF8 { throw .notText(byteOffset: scan.firstInvalid) }
    return DecodedText(text: try CP932.decode(bytes), encoding: .cp932)
  }

  private static func utf8WithBOM(_ bytes: [UInt8]) throws(TextDecodingFault) -> DecodedText {
    if let nul = bytes.firstIndex(of: 0) { throw .nulByte(offset: nul) }
    guard let text = String(validating: bytes[3...], as: UTF8.self) else {
      throw .notText(byteOffset: UTF8Scan(bytes).firstInvalid)
    }
    return DecodedText(text: text, encoding: .utf8WithBOM)
  }
}
