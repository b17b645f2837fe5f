/// A cell as a spreadsheet names it: D12.
struct CellAddress: Sendable, Hashable {
  /// From 1.
  let row: Int
  /// From 0.
  let column: Int

  /// Letters and digits only, without the `$` of formulas; nil when it is no address.
  init?(_ text: some Sequence<UInt8>) {
    var column = 0
    var row = 0
    var digits = 0
    for byte in text {
      if digits == 0, let letter = Self.letter(byte) {
        column = column * 26 + letter
        guard column <= 16_384 else { return nil }
      } else if byte >= 0x30, byte <= 0x39, column > 0 {
        digits += 1
        row = row * 10 + Int(byte - 0x30)
        guard digits <= 7 else { return nil }
      } else {
        return nil
      }
    }
    guard row > 0 else { return nil }
    self.row = row
    self.column = column - 1
  }

  private static func letter(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x41...0x5A: Int(byte) - 0x40
    case 0x61...0x7A: Int(byte) - 0x60
    default: nil
    }
  }
}

/// A rectangle of cells: A1:U1.
package struct CellRange: Sendable, Hashable {
  /// As the spreadsheet numbers them, from 1.
  package let rows: ClosedRange<Int>
  /// From 0.
  package let columns: ClosedRange<Int>

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  init?(_ text: String) {
    let ends = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard ends.count <= 2, let first = ends.first.flatMap({ CellAddress($0) }),
      let last = ends.last.flatMap({ CellAddress($0) }), first.row <= last.row, first.column <= last.column
    else { return nil }
    rows = first.row...last.row
    columns = first.column...last.column
  }
}
