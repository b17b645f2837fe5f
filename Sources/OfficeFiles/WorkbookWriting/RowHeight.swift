/// How high a row must be for texts that wrap. Spreadsheets guess it differently, and some not at all.
package enum RowHeight {
  /// - Parameter lines: of the text that takes the most.
  package static func points(lines: Int) -> Double { Double(lines) * 14 + 6 }

  /// - Parameter width: of the column, in digits of the standard font.
  package static func lines(of text: String, width: Double) -> Int {
    let room = max(1, Int(width) - 2)
    var lines = 0
    var columns = 0
    // By bytes: what takes three or more of them is as wide as two digits, but for a few letters.
    for byte in text.utf8 {
      if byte == 0x0A {
        lines += max(1, (columns + room - 1) / room)
        columns = 0
      } else {
        columns += (byte & 0xC0 != 0x80 ? 1 : 0) + (byte >= 0xE0 ? 1 : 0)
      }
    }
    return lines + max(1, (columns + room - 1) / room)
  }
}
