/// What a spreadsheet takes: said before anything is written, since the library only warns.
package enum SheetRules {
  package static let longestName = 31
  package static let longestText = 32_767
  static let longestMessage = 255

  static func check(_ sheets: [WorkbookSheet]) throws(OfficeWriteFault) {
    guard !sheets.isEmpty else { throw .noSheets }
    var names: Set<String> = []
    for sheet in sheets {
      guard isName(sheet.name), names.insert(sheet.name.lowercased()).inserted else { throw .sheetName(sheet.name) }
      guard sheet.rows.count <= OfficeLimits.standard.rows else {
        throw .tooManyRows(sheet: sheet.name, count: sheet.rows.count)
      }
      for (row, cells) in sheet.rows.enumerated() {
        for (column, cell) in cells.cells.enumerated() {
          guard case .text(let text) = cell?.value, isTooLong(text) else { continue }
          throw .textTooLong(sheet: sheet.name, cell: ColumnLetter.name(column) + String(row + 1))
        }
      }
    }
  }

  package static func isTooLong(_ text: String) -> Bool {
    // Bytes are counted already, and there are never fewer of them.
    text.utf8.count > longestText && text.utf16.count > longestText
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf16.count <= longestName && !name.hasPrefix("'") && !name.hasSuffix("'")
      && !name.contains { "[]:*?/\\".contains($0) } && !name.unicodeScalars.contains { $0.value < 0x20 }
  }
}
