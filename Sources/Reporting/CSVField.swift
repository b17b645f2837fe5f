/// One field of a CSV file that people open in a spreadsheet.
package enum CSVField {
  /// Quoted where it must be; a text that a spreadsheet would take for a formula gets a `'` before it.
  package static func append(_ text: String, to output: inout [UInt8]) {
    // Full-width ones too: a Japanese spreadsheet takes ＝ for =.
    let isFormula = text.unicodeScalars.first.map { "=+-@＝＋－＠\t\r\n".unicodeScalars.contains($0) } ?? false
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
