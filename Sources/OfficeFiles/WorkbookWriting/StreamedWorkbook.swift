/// A workbook (.xlsx) whose rows are written as they are made, in little memory. Equal rows give equal bytes.
package struct StreamedWorkbook {
  package var properties: WorkbookWriter.Properties
  package var sheets: [StreamedSheet]
  /// Of all cells.
  package var font = WorkbookWriter.standardFont
  /// Of the hidden sheet that takes up lists of choices too long to stand with their cells.
  package var choicesName = WorkbookWriter.standardChoicesName

  package init(_ properties: WorkbookWriter.Properties, _ sheets: [StreamedSheet]) {
    self.properties = properties
    self.sheets = sheets
  }

  /// Nothing stands at the path when the rows of a sheet end in an error.
  package func write(toPath path: String) throws {
    let lists = LongChoices(sheets.map(\.sheet), name: choicesName)
    let all = sheets + (lists.sheet.map { [StreamedSheet($0)] } ?? [])
    try SheetRules.check(all.map(\.sheet))
    let book = try BookWriting(path, font: font, lists: lists, isStreaming: true)
    for sheet in all { try book.write(sheet) }
    try book.close(properties)
  }
}
