/// Parts text into lines and measures them, in one pass over its bytes.
struct LineScanner {
  private let bytes: [UInt8]
  private let isPaged: Bool
  private(set) var lines: [SourceLine] = []
  private var number = 1
  private var page = 1
  private var startsPage = false

  // Of the line being read.
  private var start = -1
  private var end = 0
  private var indent = 0
  private var columns = 0
  private var endColumns = 0
  /// The column behind a tab within the text.
  private var lastTab = 0

  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - isPaged: whether form feeds begin a new page, whose lines are counted anew.
  static func lines(of bytes: [UInt8], isPaged: Bool = false) -> [SourceLine] {
    var scanner = LineScanner(bytes: bytes, isPaged: isPaged)
    scanner.scan()
    return scanner.lines
  }

  private init(bytes: [UInt8], isPaged: Bool) {
    self.bytes = bytes
    self.isPaged = isPaged
    lines.reserveCapacity(bytes.count / 64)
  }

  private mutating func scan() {
    var index = 0
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      if byte >= 0xE0 {
        let length = byte < 0xF0 ? 3 : 4
        let isSpace = byte == 0xE3 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80
        // Half-width katakana: U+FF61 to U+FF9F.
        let isHalf =
          byte == 0xEF
          && (bytes[index + 1] == 0xBD && bytes[index + 2] >= 0xA1
            || bytes[index + 1] == 0xBE && bytes[index + 2] <= 0x9F)
        take(isHalf ? 1 : 2, isSpace: isSpace, from: index, length: length)
        index += length
      } else if byte >= 0xC0 {
        let isSpace = byte == 0xC2 && bytes[index + 1] == 0xA0
        // Greek and Cyrillic letters, and × ÷, are drawn wide in Japanese fonts.
        let isWide = byte >= 0xCE || byte == 0xC3 && (bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7)
        take(isWide ? 2 : 1, isSpace: isSpace, from: index, length: 2)
        index += 2
      } else if byte > 0x20 {
        take(1, isSpace: false, from: index, length: 1)
        index += 1
      } else {
        index += control(byte, at: index)
      }
    }
    if start >= 0 || columns > 0 { finish(at: count) }
  }

  @inline(__always)
  private mutating func take(_ width: Int, isSpace: Bool, from index: Int, length: Int) {
    if !isSpace {
      if start < 0 {
        start = index
        indent = columns
      }
      end = index + length
      endColumns = columns + width
    }
    columns += width
  }

  /// - Returns: how many bytes were taken.
  private mutating func control(_ byte: UInt8, at index: Int) -> Int {
    switch byte {
    case 0x0A:
      finish(at: index)
      number += 1
    case 0x0D:
      finish(at: index)
      number += 1
      return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0x0C:
      if start >= 0 { finish(at: index) } else { reset() }
      startsPage = true
      if isPaged {
        page += 1
        number = 1
      }
    case 0x09:
      columns = (columns / 8 + 1) * 8
      if start >= 0, lastTab == 0 { lastTab = columns }
    default: take(1, isSpace: true, from: index, length: 1)
    }
    return 1
  }

  private mutating func finish(at index: Int) {
    let isBlank = start < 0
    lines.append(
      SourceLine(
        start: isBlank ? index : start, end: isBlank ? index : end, indent: isBlank ? 0 : indent,
        columns: isBlank ? 0 : endColumns, number: number,
        page: isPaged ? page : nil, startsPage: startsPage, hasCells: !isBlank && lastTab > 0 && lastTab < endColumns))
    startsPage = false
    reset()
  }

  private mutating func reset() {
    start = -1
    (indent, columns, endColumns) = (0, 0, 0)
    lastTab = 0
  }
}
