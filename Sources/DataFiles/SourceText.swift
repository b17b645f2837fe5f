/// The text of a data file by lines, to turn byte offsets into places and places into characters.
struct SourceText: Sendable {
  let text: String
  private let utf8: [UInt8]
  /// The offset at which each line begins.
  private let lineStarts: [Int]

  init(_ text: String) {
    self.text = text
    let utf8 = Array(text.utf8)
    self.utf8 = utf8
    self.lineStarts = SourceText.lineStarts(of: utf8)
  }

  func position(ofByte offset: Int) -> SourcePosition {
    let line = (lineStarts.lastIndex { $0 <= offset }) ?? 0
    let end = min(offset, utf8.count)
    let scalars = utf8[min(lineStarts[line], end)..<end].count { !$0.isContinuation }
    return SourcePosition(line: line + 1, column: scalars + 1)
  }

  /// The byte offset of a place; `nil` when the text has no such place.
  func offset(of position: SourcePosition) -> Int? {
    guard lineStarts.indices.contains(position.line - 1) else { return nil }
    var offset = lineStarts[position.line - 1]
    let end = position.line < lineStarts.count ? lineStarts[position.line] : utf8.count
    var column = 1
    while offset < end {
      if !utf8[offset].isContinuation {
        if column == position.column { return offset }
        column += 1
      }
      offset += 1
    }
    return nil
  }

  func byte(at offset: Int) -> UInt8 { utf8[offset] }

  /// Line ends as libyaml counts them: LF, CR, CR LF, NEL, LS and PS.
  private static func lineStarts(of utf8: [UInt8]) -> [Int] {
    var starts = [0]
    for (index, byte) in utf8.enumerated() {
      switch byte {
      case 0x0A: starts.append(index + 1)
      case 0x0D where index + 1 >= utf8.count || utf8[index + 1] != 0x0A: starts.append(index + 1)
      case 0x85 where index >= 1 && utf8[index - 1] == 0xC2: starts.append(index + 1)
      case 0xA8, 0xA9:
        if index >= 2, utf8[index - 1] == 0x80, utf8[index - 2] == 0xE2 { starts.append(index + 1) }
      default: break
      }
    }
    return starts
  }
}

extension UInt8 {
  /// A second or later byte of one character in UTF-8.
  fileprivate var isContinuation: Bool { self & 0xC0 == 0x80 }
}
