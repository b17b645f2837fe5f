/// Space before a text is its indent.
enum Indent {
  /// - Returns: the text without it, its columns, and its bytes.
  static func parted(_ text: String) -> (text: String, columns: Int, bytes: Int) {
    let bytes = Array(text.utf8)
    guard let line = LineScanner.lines(of: bytes).first(where: { !$0.isBlank }) else { return ("", 0, bytes.count) }
    return (String(decoding: bytes[line.start..<line.end], as: UTF8.self), line.indent, line.start)
  }
}
