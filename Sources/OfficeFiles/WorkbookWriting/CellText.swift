/// The text of a cell as a file holds it.
enum CellText {
  static func written(_ text: String) -> String {
    if text.utf8.withContiguousStorageIfAvailable(isPlain) == true { return text }
    return CStrings.writable(StringItem.encoded(text))
  }

  /// By bytes, since a report has millions of texts and hardly one that must be changed.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      // U+FFFE and U+FFFF end in BF BE and BF BF, as some others do; the long way tells them apart.
      if byte < 0x20 ? byte != 0x09 && byte != 0x0A : last == 0xBF && byte >= 0xBE { return false }
      if byte == UInt8(ascii: "x"), last == UInt8(ascii: "_") { return false }
      last = byte
    }
    return true
  }
}
