/// The one thing that JSON writes and libyaml refuses: a character beyond U+FFFF as two `\u` escapes.
///
/// Each pair is replaced by its character, and the columns behind it are put right again.
struct JSONEscapes {
  let text: String
  /// By line: the column after a replaced pair, in the new text, and how many columns it lost.
  private var shifts: [Int: [(column: Int, lost: Int)]] = [:]

  init(_ original: String) {
    guard original.utf8.contains(UInt8(ascii: "\\")) else {
      self.text = original
      return
    }
    var output: [Unicode.Scalar] = []
    let scalars = Array(original.unicodeScalars)
    var (index, line, column) = (0, 1, 1)
    while index < scalars.count {
      if let pair = JSONEscapes.surrogatePair(in: scalars, at: index) {
        output.append(pair)
        index += 12
        column += 1
        shifts[line, default: []].append((column, 11))
      } else if scalars[index] == "\\", index + 1 < scalars.count {
        output += scalars[index...(index + 1)]
        index += 2
        column += 2
      } else {
        output.append(scalars[index])
        (line, column) = scalars[index] == "\n" ? (line + 1, 1) : (line, column + 1)
        index += 1
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: output)
    self.text = String(view)
  }

  /// Where a place of the replaced text stands in the file.
  func original(_ position: SourcePosition) -> SourcePosition {
    guard let onLine = shifts[position.line] else { return position }
    let lost = onLine.filter { $0.column <= position.column }.reduce(0) { $0 + $1.lost }
    return SourcePosition(line: position.line, column: position.column + lost)
  }

  private static func surrogatePair(in scalars: [Unicode.Scalar], at index: Int) -> Unicode.Scalar? {
    guard scalars[index] == "\\", let high = unit(in: scalars, at: index), (0xD800...0xDBFF).contains(high),
      let low = unit(in: scalars, at: index + 6), (0xDC00...0xDFFF).contains(low)
    else { return nil }
    return Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
  }

  /// The number of a `\uXXXX` escape that begins at `index`.
  private static func unit(in scalars: [Unicode.Scalar], at index: Int) -> UInt32? {
    guard index + 6 <= scalars.count, scalars[index] == "\\", scalars[index + 1] == "u" else { return nil }
    var value: UInt32 = 0
    for scalar in scalars[(index + 2)..<(index + 6)] {
      guard let digit = Character(scalar).hexDigitValue, scalar.isASCII else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
