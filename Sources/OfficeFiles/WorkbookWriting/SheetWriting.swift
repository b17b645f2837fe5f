internal import CXlsxWriter

/// Writes one sheet into the library's workbook.
struct SheetWriting {
  let sheet: WorkbookSheet
  let target: UnsafeMutablePointer<lxw_worksheet>
  let formats: FormatTable
  let lists: LongChoices
  let strings: CStrings

  init(
    _ sheet: WorkbookSheet, _ target: UnsafeMutablePointer<lxw_worksheet>, formats: FormatTable, lists: LongChoices,
    strings: CStrings
  ) {
    self.sheet = sheet
    self.target = target
    self.formats = formats
    self.lists = lists
    self.strings = strings
  }

  func write() throws(OfficeWriteFault) {
    for (index, column) in sheet.columns.enumerated() { try write(column, at: UInt16(index)) }
    for range in sheet.merged { try merge(range) }
    for (index, row) in sheet.rows.enumerated() { try write(row, at: UInt32(index)) }
    for choices in sheet.choices { try write(choices) }
    for highlight in sheet.highlights { try write(highlight) }
    if sheet.frozen != (0, 0) {
      worksheet_freeze_panes(target, UInt32(sheet.frozen.rows), UInt16(sheet.frozen.columns))
    }
    if let filter = sheet.filter {
      let place = LibraryRange(filter)
      try BookWriting.check(
        worksheet_autofilter(target, place.firstRow, place.firstColumn, place.lastRow, place.lastColumn))
    }
    try writePage()
    if sheet.isProtected { protect() }
    if sheet.isHidden { worksheet_hide(target) }
  }

  private func write(_ column: WorkbookSheet.Column, at index: UInt16) throws(OfficeWriteFault) {
    var options = lxw_row_col_options()
    options.hidden = column.isHidden ? 1 : 0
    try BookWriting.check(worksheet_set_column_opt(target, index, index, column.width, nil, &options))
  }

  private func merge(_ range: CellRange) throws(OfficeWriteFault) {
    guard range.rows.count > 1 || range.columns.count > 1 else { return }
    let style = cell(row: range.rows.lowerBound, column: range.columns.lowerBound)?.style ?? .plain
    let place = LibraryRange(range)
    try BookWriting.check(
      worksheet_merge_range(
        target, place.firstRow, place.firstColumn, place.lastRow, place.lastColumn, "", formats.format(style)))
  }

  private func cell(row: Int, column: Int) -> WorkbookSheet.Cell? {
    guard sheet.rows.indices.contains(row - 1) else { return nil }
    let cells = sheet.rows[row - 1].cells
    return cells.indices.contains(column) ? cells[column] : nil
  }

  private func write(_ row: WorkbookSheet.Row, at index: UInt32) throws(OfficeWriteFault) {
    if let height = row.height { try BookWriting.check(worksheet_set_row(target, index, height, nil)) }
    for (column, cell) in row.cells.enumerated() {
      if let cell { try write(cell, row: index, column: UInt16(column)) }
    }
  }

  private func write(_ cell: WorkbookSheet.Cell, row: UInt32, column: UInt16) throws(OfficeWriteFault) {
    let format = formats.format(cell.style)
    switch CellContent(cell.value) {
    case .empty: try BookWriting.check(worksheet_write_blank(target, row, column, format))
    case .number(let number): try BookWriting.check(worksheet_write_number(target, row, column, Double(number), format))
    case .text(let text):
      try BookWriting.check(worksheet_write_string(target, row, column, CellText.written(text), format))
    }
  }
}
