internal import CXML2

/// Reads one sheet row by row.
package final class SheetReader {
  let xml: XMLPull
  let book: Workbook
  private let sheet: Workbook.Sheet
  private var isInRows = false
  private var isAtEnd = false
  private var lastRow = 0
  /// Known as soon as the first row was read.
  package private(set) var hiddenColumns: [ClosedRange<Int>] = []
  /// Known after the last row: there they stand in the file.
  package private(set) var merged: [CellRange] = []

  init(_ book: Workbook, _ sheet: Workbook.Sheet, _ archive: ZipArchive) throws(OfficeFault) {
    self.book = book
    self.sheet = sheet
    xml = try XMLPull(try archive.stream(sheet.part))
    try xml.enter("worksheet")
  }

  /// The next row that the file has; nil after the last. Rows without cells are left out by some programs.
  package func next() throws(OfficeFault) -> SheetRow? {
    guard !isAtEnd else { return nil }
    while let event = try xml.next() {
      if event == .end, isInRows, xml.depth == 1 { isInRows = false }
      guard event == .start else { continue }
      if isInRows {
        if xml.depth == 2, xml.isNamed("row") { return try row() }
      } else if xml.depth == 1 {
        try part()
      }
    }
    isAtEnd = true
    return nil
  }

  /// Goes to the end of the sheet without looking into its rows.
  func passRows() throws(OfficeFault) {
    while let event = try xml.next() {
      guard event == .start, xml.depth == 1 else { continue }
      try part()
    }
    isAtEnd = true
  }

  private func part() throws(OfficeFault) {
    if xml.isNamed("sheetData") {
      isInRows = true
    } else if xml.isNamed("cols") {
      try xml.forEachChild { () throws(OfficeFault) in try column() }
    } else if xml.isNamed("mergeCells") {
      try xml.forEachChild { () throws(OfficeFault) in
        guard let text = try xml.attributes("ref")[0], let range = CellRange(text) else { throw xml.broken() }
        guard merged.count < book.limits.mergedRanges else {
          throw .exceeds(.merged(sheet: sheet.name, limit: book.limits.mergedRanges))
        }
        merged.append(range)
      }
    }
  }

  private func column() throws(OfficeFault) {
    let values = try xml.attributes("min", "max", "hidden")
    guard values[2] == "1" || values[2] == "true", let first = values[0].flatMap({ Int($0) }),
      let last = values[1].flatMap({ Int($0) }), first >= 1, first <= last, hiddenColumns.count < 16_384
    else { return }
    hiddenColumns.append((first - 1)...(last - 1))
  }

  private func row() throws(OfficeFault) -> SheetRow {
    let values = try xml.attributes("r", "hidden")
    guard let number = values[0].map({ Int($0) }) ?? (lastRow + 1), number > lastRow else { throw xml.broken() }
    guard number <= book.limits.rows else { throw .exceeds(.rows(sheet: sheet.name, limit: book.limits.rows)) }
    lastRow = number
    var cells: [SheetCell] = []
    var lastColumn = -1
    try xml.forEachChild { () throws(OfficeFault) in
      guard xml.isNamed("c") else { return }
      var reading = try CellReading(self, row: number, after: lastColumn)
      lastColumn = reading.column
      guard let cell = try reading.cell(in: sheet.name) else { return }
      guard cell.column < book.limits.columns else {
        throw .exceeds(.columns(sheet: sheet.name, row: number, limit: book.limits.columns))
      }
      cells.append(cell)
    }
    return SheetRow(row: number, isHidden: values[1] == "1" || values[1] == "true", cells: cells)
  }
}
