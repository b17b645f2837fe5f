internal import TextForms

/// Columns on a terminal, aligned by the width that characters really take.
package struct TextTable {
  private var rows: [[String]]
  private let leftColumns: Int

  /// - Parameter leftColumns: so many columns are texts and stand to the left; the rest are numbers.
  package init(_ headings: [String], leftColumns: Int) {
    rows = [headings]
    self.leftColumns = leftColumns
  }

  package mutating func add(_ row: [String]) { rows.append(row) }

  package func write(to output: inout ReportOutput) throws {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
    for row in rows {
      let cells = row.enumerated().map { column, cell in
        column < leftColumns
          ? DisplayWidth.padded(cell, to: widths[column]) : DisplayWidth.paddedLeft(cell, to: widths[column])
      }
      var line = "  " + cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      try output.line(line)
    }
  }
}
