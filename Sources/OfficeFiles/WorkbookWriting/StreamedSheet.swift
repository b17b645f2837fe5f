/// A sheet whose rows are made while they are written: there may be more than memory should hold.
package struct StreamedSheet {
  /// How it looks, and the rows that stand above the streamed ones. Nothing is merged in it: that would need rows that
  /// have gone out already.
  let sheet: WorkbookSheet
  /// Of the cells of a streamed row, by column.
  let styles: [CellStyle]
  let rows: (StreamedRows) throws -> Void

  package init(
    _ sheet: WorkbookSheet, styles: [CellStyle] = [], rows: @escaping (StreamedRows) throws -> Void = { _ in }
  ) {
    var sheet = sheet
    sheet.merged = []
    self.sheet = sheet
    self.styles = styles
    self.rows = rows
  }
}
