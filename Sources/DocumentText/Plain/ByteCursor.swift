/// Reads the characters of one line, one by one.
struct ByteCursor {
  let bytes: [UInt8]
  private(set) var index: Int
  let end: Int

  init(_ bytes: [UInt8], from start: Int, to end: Int) {
    self.bytes = bytes
    index = start
    self.end = end
  }

  var isAtEnd: Bool { index >= end }

  /// The character here, 0 at the end.
  var scalar: UInt32 {
    guard index < end else { return 0 }
    let first = UInt32(bytes[index])
    if first < 0x80 { return first }
    if first < 0xE0 { return (first & 0x1F) << 6 | part(1) }
    if first < 0xF0 { return (first & 0x0F) << 12 | part(1) << 6 | part(2) }
    return (first & 0x07) << 18 | part(1) << 12 | part(2) << 6 | part(3)
  }

  private func part(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset]) & 0x3F }

  mutating func advance() {
    guard index < end else { return }
    let byte = bytes[index]
    index += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// - Returns: whether there was space.
  @discardableResult
  mutating func skipSpace() -> Bool {
    let before = index
    while Glyph.isSpace(scalar) { advance() }
    return index > before
  }

  mutating func skip(_ wanted: UInt32) -> Bool {
    guard scalar == wanted else { return false }
    advance()
    return true
  }
}
