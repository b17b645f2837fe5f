/// How a line ends.
enum LineEnd {
  /// A sentence ends, or a list is introduced: 。 ． 。） ：
  static func isSentenceEnd(of line: SourceLine, in bytes: [UInt8]) -> Bool {
    var last = scalar(before: line.end, in: bytes, from: line.start)
    var end = line.end
    while Glyph.isClosingBracket(last.value) {
      end -= last.length
      last = scalar(before: end, in: bytes, from: line.start)
    }
    if last.value == 0x2E { return end - 1 > line.start && !(0x30...0x39).contains(bytes[end - 2]) }
    return Glyph.endsSentence(last.value)
  }

  /// A sentence ends, and not within brackets: after （以下「甲」という。） it goes on.
  static func isPlainSentenceEnd(of line: SourceLine, in bytes: [UInt8]) -> Bool {
    !Glyph.isClosingBracket(scalar(before: line.end, in: bytes, from: line.start).value)
      && isSentenceEnd(of: line, in: bytes)
  }

  /// It ends with a comma or an opening bracket.
  static func isOpen(_ line: SourceLine, in bytes: [UInt8]) -> Bool {
    Glyph.cannotEnd(scalar(before: line.end, in: bytes, from: line.start).value)
  }

  static func scalar(before end: Int, in bytes: [UInt8], from start: Int) -> (value: UInt32, length: Int) {
    var index = end - 1
    while index > start, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    guard index >= start else { return (0, 1) }
    return (ByteCursor(bytes, from: index, to: end).scalar, end - index)
  }
}
