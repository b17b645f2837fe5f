/// The text of a cell as a file holds it.
enum CellText {
  /// What XML cannot hold is replaced, and what looks like `_x000D_` is written so that it stays as it is.
  static func written(_ text: String) -> String { CStrings.writable(StringItem.encoded(text)) }

  /// As an element of its own.
  static func appendElement(_ text: String, to output: inout [UInt8]) {
    let text = written(text)
    let isPadded = [text.utf8.first, text.utf8.last].contains { [0x09, 0x0A, 0x20].contains($0) }
    output.append(contentsOf: (isPadded ? "<t xml:space=\"preserve\">" : "<t>").utf8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      default: output.append(byte)
      }
    }
    output.append(contentsOf: "</t>".utf8)
  }
}
