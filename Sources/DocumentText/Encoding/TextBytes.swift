internal import TextForms

/// The text of a file as valid UTF-8, whatever it was written in.
enum TextBytes {
  static func utf8(_ bytes: [UInt8], _ encoding: DocumentEncoding?) throws(DocumentFault.Reason) -> [UInt8] {
    let text: String
    if let encoding { text = try decode(bytes, as: encoding) } else { text = try guess(bytes) }
    let decoded = Array(text.utf8)
    try refuseControls(decoded)
    return decoded
  }

  private static func guess(_ bytes: [UInt8]) throws(DocumentFault.Reason) -> String {
    do throws(TextDecodingFault) {
      let decoded = try TextDecoding.decode(bytes)
      guard decoded.encoding == .cp932 else { return decoded.text }
    } catch {
      guard case .notText = error, EUCJP.likeness(bytes) != .no, let text = EUCJP.decode(bytes) else {
        throw .encoding(error)
      }
      return text
    }
    switch EUCJP.likeness(bytes) {
    case .no: return try decode(bytes, as: .cp932)
    case .eucJP:
      guard let text = EUCJP.decode(bytes) else { throw .encodingUnclear }
      return text
    case .unclear:
      guard EUCJP.decode(bytes) == nil else { throw .encodingUnclear }
      return try decode(bytes, as: .cp932)
    }
  }

  /// Only what the caller names: a byte order mark that says something else is refused.
  private static func decode(_ bytes: [UInt8], as encoding: DocumentEncoding) throws(DocumentFault.Reason) -> String {
    if encoding == .eucJP {
      guard let text = EUCJP.decode(bytes) else { throw .notInEncoding(encoding) }
      return text
    }
    let marked: [UInt8] =
      switch encoding {
      case .utf16LE where !bytes.starts(with: [0xFF, 0xFE]): [0xFF, 0xFE] + bytes
      case .utf16BE where !bytes.starts(with: [0xFE, 0xFF]): [0xFE, 0xFF] + bytes
      default: bytes
      }
    do throws(TextDecodingFault) {
      let decoded = try TextDecoding.decode(marked)
      let isASCII = decoded.encoding == .utf8 && bytes.allSatisfy { $0 < 0x80 }
      guard isASCII || encoding.includes(decoded.encoding) else { throw .notText(byteOffset: 0) }
      return decoded.text
    } catch { throw .notInEncoding(encoding) }
  }

  /// Text has no control characters but those that part lines, pages and columns.
  private static func refuseControls(_ bytes: [UInt8]) throws(DocumentFault.Reason) {
    for index in bytes.indices where bytes[index] < 0x20 {
      guard (0x09...0x0D).contains(bytes[index]) || bytes[index] == 0x1A && index == bytes.count - 1 else {
        throw .binary(offset: index)
      }
    }
  }
}

extension DocumentEncoding {
  fileprivate func includes(_ found: TextEncoding) -> Bool {
    switch found {
    case .utf8, .utf8WithBOM: self == .utf8
    case .utf16LE: self == .utf16LE
    case .utf16BE: self == .utf16BE
    case .cp932: self == .cp932
    }
  }
}
