/// A sheet whose rows are made while they are written: there may be more than memory should hold.
package struct StreamedSheet {
  /// How it looks, and the rows that stand above the streamed ones.
  let sheet: WorkbookSheet
  /// Of the cells of a streamed row, by column.
  let styles: [CellStyle]
  let rows: ((StreamedRows) throws -> Void)?

  /// - Parameter rows: nil: there are only those of the sheet.
  package init(_ sheet: WorkbookSheet, styles: [CellStyle] = [], rows: ((StreamedRows) throws -> Void)? = nil) {
    self.sheet = sheet
    self.styles = styles
    self.rows = rows
  }

  /// With one row more, which shows the styles of the columns.
  var template: WorkbookSheet {
    guard rows != nil else { return sheet }
    var template = sheet
    // A row without cells would not be written.
    let styles = styles.isEmpty ? [.plain] : styles
    template.rows.append(.init(styles.map { .init(.empty, $0) }))
    return template
  }
}
