internal import OfficeFiles

/// Merged cells hold their text in the first row; it holds for the others too. Asked row by row, downwards.
struct MergedCells {
  private var ahead: ArraySlice<CellRange>
  /// By the first column, so that no file can make it long.
  private var open: [Int: (lastRow: Int, text: String)] = [:]

  init(_ ranges: [CellRange]) {
    ahead = ranges.sorted { $0.rows.lowerBound < $1.rows.lowerBound }[...]
  }

  /// - Returns: texts that reach down to the row, and how many columns the cells cover that begin there.
  mutating func covering(_ row: Int, fields: [String]) -> (texts: [Int: String], spans: [Int: Int]) {
    open = open.filter { $0.value.lastRow >= row }
    let texts = open.mapValues(\.text)
    var spans: [Int: Int] = [:]
    while let range = ahead.first, range.rows.lowerBound <= row {
      ahead.removeFirst()
      let column = range.columns.lowerBound
      guard range.rows.lowerBound == row, column < fields.count, !fields[column].isEmpty else { continue }
      spans[column] = range.columns.count
      if range.rows.count > 1 { open[column] = (range.rows.upperBound, fields[column]) }
    }
    return (texts, spans)
  }
}
