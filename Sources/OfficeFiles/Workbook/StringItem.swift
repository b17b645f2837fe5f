/// A text of a workbook: plain, or in runs of several looks that are joined.
enum StringItem {
  /// Appends the text of the element that has just started. How it is read aloud (`rPh`) is no part of it.
  ///
  /// - Returns: whether it all fitted.
  static func read(_ xml: XMLPull, into bytes: inout [UInt8], upTo limit: Int) throws(OfficeFault) -> Bool {
    var isWhole = true
    try xml.forEachChild { () throws(OfficeFault) in
      if xml.isNamed("t") {
        isWhole = try xml.text(into: &bytes, upTo: limit) && isWhole
      } else if xml.isNamed("r") {
        try xml.forEachChild { () throws(OfficeFault) in
          if xml.isNamed("t") { isWhole = try xml.text(into: &bytes, upTo: limit) && isWhole }
        }
      }
    }
    return isWhole
  }

  /// With `_x000D_` and the like as the characters that they stand for: XML has no other way to write them.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "_")) else { return text }
    var decoded = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if let character = escaped(rest) {
        decoded.append(character)
        rest = rest.dropFirst(7)
      } else {
        decoded.append(scalar)
        rest = rest.dropFirst()
      }
    }
    return String(decoded)
  }

  /// With what looks like `_x000D_` written so that it is read as it is.
  static func encoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    var encoded = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      encoded.append(scalar)
      if escaped(rest) != nil { encoded.append(contentsOf: "x005F_".unicodeScalars) }
      rest = rest.dropFirst()
    }
    return String(encoded)
  }

  private static func escaped(_ text: Substring.UnicodeScalarView) -> Unicode.Scalar? {
    let form = Array(text.prefix(7))
    guard form.count == 7, form[0] == "_", form[1] == "x", form[6] == "_" else { return nil }
    let digits = String(String.UnicodeScalarView(form[2..<6]))
    guard digits.allSatisfy(\.isHexDigit) else { return nil }
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }
}
