/// Gathers the text of a block; space is one space, as a browser shows it.
struct HTMLLineText {
  private var bytes: [UInt8] = []
  private var marks: [HTMLPage.Mark] = []
  private var hasSpace = false
  private var hasBreak = false

  mutating func append(_ byte: UInt8, line: Int, keepsSpace: Bool) {
    switch byte {
    case 0x20 where keepsSpace: break
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D:
      hasSpace = true
      hasBreak = hasBreak || byte == 0x0A
      return
    default: break
    }
    // Lines of the file that end between Japanese characters are no space.
    if hasSpace, let last = bytes.last, !hasBreak || last < 0x80 || byte < 0x80 { bytes.append(0x20) }
    hasSpace = false
    hasBreak = false
    if marks.last?.line != line { marks.append(HTMLPage.Mark(offset: bytes.count, line: line)) }
    bytes.append(byte)
  }

  /// Nil when nothing is shown.
  func finished() -> (bytes: [UInt8], marks: [HTMLPage.Mark])? {
    let isBlank = String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
    return isBlank ? nil : (bytes, marks)
  }
}
