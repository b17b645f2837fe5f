package import TextForms

/// Writes a workbook (.xlsx). Equal values give equal bytes.
package struct WorkbookWriter: Sendable, Hashable {
  package struct Properties: Sendable, Hashable {
    package var title: String
    package var subject: String
    package var author: String
    /// The day of making that stands in the file; by default the first that a zip archive can name.
    package var made: CivilDate

    package init(
      title: String, subject: String = "", author: String = "", made: CivilDate = CivilDate(dayNumber: 3_652)
    ) {
      self.title = title
      self.subject = subject
      self.author = author
      self.made = made
    }
  }

  package var properties: Properties
  package var sheets: [WorkbookSheet]
  /// Of all cells. Where it is missing, the spreadsheet takes one of its own.
  package var font = "游ゴシック"
  /// Of the hidden sheet that takes up lists of choices too long to stand with their cells.
  package var choicesName = "選択肢"

  package init(_ properties: Properties, _ sheets: [WorkbookSheet]) {
    self.properties = properties
    self.sheets = sheets
  }

  package func bytes() throws(OfficeWriteFault) -> [UInt8] {
    let lists = LongChoices(sheets, name: choicesName)
    let all = sheets + (lists.sheet.map { [$0] } ?? [])
    try SheetRules.check(all)
    return try ScratchFile.bytes { path throws(OfficeWriteFault) in
      let book = try BookWriting(path, font: font, lists: lists)
      for sheet in all { try book.write(sheet) }
      try book.close(properties)
    }
  }
}
