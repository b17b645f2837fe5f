/// One field of a CSV file that people open in a spreadsheet.
package enum CSVField {
  /// Quoted where it must be; a text that a spreadsheet would take for a formula gets a `'` before it.
  package static func append(_ text: String, to output: inout [UInt8]) {
    let isDone = text.utf8.withContiguousStorageIfAvailable { bytes in
      guard isPlain(bytes) else { return false }
      output.append(contentsOf: bytes)
      return true
    }
    if isDone != true { appendChecked(text, to: &output) }
  }

  /// By bytes, since a report has millions of fields: neither quotes nor a first character that may begin a formula.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes.first {
    // The full-width signs and the minus sign begin with the last two.
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0xEF, 0xE2: return false
    default: break
    }
    for byte in bytes where byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D {
      return false
    }
    return true
  }

  private static func appendChecked(_ text: String, to output: inout [UInt8]) {
    // Full-width ones too: a Japanese spreadsheet takes ＝ for =. CP932 has only the full-width form of the last one.
    let isFormula = text.unicodeScalars.first.map { "=+-@＝＋－＠\t\r\n\u{2212}".unicodeScalars.contains($0) } ?? false
    let mustQuote = text.utf8.contains { ",\"\n\r".utf8.contains($0) }
    guard isFormula || mustQuote else {
      output.append(contentsOf: text.utf8)
      return
    }
    output.append(UInt8(ascii: "\""))
    if isFormula { output.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
    output.append(UInt8(ascii: "\""))
  }
}
