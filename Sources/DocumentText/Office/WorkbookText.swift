internal import OfficeFiles

/// A .xlsx as blocks: one for each row, sheet by sheet, with a tab between its cells.
enum WorkbookText {
  static func document(_ bytes: [UInt8], _ limits: DocumentLimits) throws(DocumentFault.Reason) -> TextDocument {
    var blocks: [TextBlock] = []
    var notes: [DocumentNote] = []
    do throws(OfficeFault) {
      let book = try Workbook(bytes, limits: OfficeLimits(limits))
      var size = 0
      for (index, sheet) in book.sheets.enumerated() {
        if sheet.visibility != .visible { notes.append(.hiddenSheet(sheet.name)) }
        let rows = try book.rows(of: sheet)
        while let row = try rows.next() {
          guard let block = block(row, sheet: index + 1) else { continue }
          size += block.text.utf8.count
          guard size <= limits.text else { throw .exceeds(.text(bytes: limits.text)) }
          guard blocks.count < limits.blocks else { throw .exceeds(.rows(sheet: sheet.name, limit: limits.blocks)) }
          blocks.append(block)
        }
      }
    } catch { throw DocumentFault.Reason(error, .xlsx) }
    guard !blocks.isEmpty else { throw .noText(.xlsx) }
    return TextDocument(format: .xlsx, blocks: blocks, notes: notes)
  }

  private static func block(_ row: SheetRow, sheet: Int) -> TextBlock? {
    // Lines within a cell were broken to fit it.
    let cells = row.cells.map { $0.value.text.replacing("\r\n", with: "\n").replacing("\n", with: " ") }
    let (text, indent, _) = Indent.parted(cells.filter { !$0.isEmpty }.joined(separator: "\t"))
    guard !text.isEmpty else { return nil }
    return TextBlock(text: text, indent: indent, marks: [LineMark(offset: 0, line: row.row, page: sheet)])
  }
}
