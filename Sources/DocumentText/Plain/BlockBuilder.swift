/// Joins the lines that were one before somebody wrapped them.
struct BlockBuilder {
  private let bytes: [UInt8]
  private let lines: [SourceLine]
  private let width: Int?
  private var blocks: [TextBlock] = []
  /// The lines of the block being gathered, and how the first of them begins.
  private var open: [SourceLine] = []
  private var start = LineStart.plain
  private var lastNumber = 0

  static func blocks(_ lines: [SourceLine], in bytes: [UInt8], width: Int?) -> [TextBlock] {
    var builder = BlockBuilder(bytes: bytes, lines: lines, width: width)
    builder.build()
    return builder.blocks
  }

  private init(bytes: [UInt8], lines: [SourceLine], width: Int?) {
    self.bytes = bytes
    self.lines = lines
    self.width = width
    blocks.reserveCapacity(lines.count)
  }

  private mutating func build() {
    var hasGap = false
    var hasPageBreak = false
    for line in lines {
      hasPageBreak = hasPageBreak || line.startsPage || line.isFurniture
      guard !line.isBlank, !line.isFurniture else {
        hasGap = hasGap || line.isBlank
        continue
      }
      let start = LineStart(of: line, in: bytes)
      if open.isEmpty || !joins(line, start, hasGap: hasGap, hasPageBreak: hasPageBreak) {
        close()
        self.start = start
      }
      if case .numbered(let number) = start, open.isEmpty { lastNumber = number }
      open.append(line)
      hasGap = false
      hasPageBreak = false
    }
    close()
  }

  private func joins(_ line: SourceLine, _ start: LineStart, hasGap: Bool, hasPageBreak: Bool) -> Bool {
    guard let width, let last = open.last, self.start != .alone, !hasGap || hasPageBreak else { return false }
    switch start {
    case .marked, .alone: return false
    case .carriedOver: return true
    case .plain, .doubtful, .numbered: break
    }
    guard !LineEnd.isPlainSentenceEnd(of: last, in: bytes) else {
      return start == .plain && !hasPageBreak && goesOnAfterSentence(line, last, width)
    }
    if LineEnd.isSentenceEnd(of: last, in: bytes), start != .plain { return false }
    if case .numbered(let number) = start, number == lastNumber + 1 { return false }
    if last.columns >= width - WrapWidth.slack { return true }
    return start == .plain && LineEnd.isOpen(last, in: bytes)
  }

  /// A sentence ended where the line was full: the paragraph goes on when the next line stands as its lines do.
  private func goesOnAfterSentence(_ line: SourceLine, _ last: SourceLine, _ width: Int) -> Bool {
    guard last.columns >= width - 3 else { return false }
    return open.count > 1 ? line.indent == last.indent : line.indent <= last.indent || start != .plain
  }

  private mutating func close() {
    guard let first = open.first else { return }
    if open.count == 1 {
      blocks.append(
        TextBlock(
          text: String(decoding: bytes[first.start..<first.end], as: UTF8.self), indent: first.indent,
          marks: [LineMark(offset: 0, line: first.number, page: first.page)]))
    } else {
      blocks.append(joined(first))
    }
    open.removeAll(keepingCapacity: true)
  }

  private func joined(_ first: SourceLine) -> TextBlock {
    var text: [UInt8] = []
    text.reserveCapacity(open.reduce(0) { $0 + $1.end - $1.start + 1 })
    var marks: [LineMark] = []
    for line in open {
      if let last = text.last, isWord(last), isWord(bytes[line.start]) { text.append(0x20) }
      marks.append(LineMark(offset: text.count, line: line.number, page: line.page))
      text += bytes[line.start..<line.end]
    }
    return TextBlock(text: String(decoding: text, as: UTF8.self), indent: first.indent, marks: marks)
  }

  /// Words of Latin letters are parted by a space where the line was; Japanese is not.
  private func isWord(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      || byte == 0x2C || byte == 0x2E || byte == 0x29
  }
}
