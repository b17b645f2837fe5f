internal import TextForms

/// Takes the rows of a streamed sheet, cell by cell from the first column on, and each after the one before.
package final class StreamedRows {
  private let sheet: String
  private let archive: ZipFileWriting
  private var columns: [Column]
  private var buffer: [UInt8] = []
  private var cells: [UInt8] = []
  /// From 1.
  private var row: Int
  private var column = 0
  private var digits: [UInt8] = []
  /// Nil: the workbook has no place for them.
  private let texts: SharedTexts?
  private static let piece = 1 << 16

  /// What stands around the number of the row, and around its style.
  private struct Column {
    let start: [UInt8]
    let style: [UInt8]

    init(_ index: Int, style: Int) {
      start = Array("<c r=\"\(ColumnLetter.name(index))".utf8)
      self.style = Array("\" s=\"\(style)\"".utf8)
    }
  }

  /// - Parameter styles: as the workbook numbers them.
  init(_ sheet: String, below row: Int, styles: [Int], texts: SharedTexts?, into archive: ZipFileWriting) {
    self.sheet = sheet
    self.row = row + 1
    self.texts = texts
    self.archive = archive
    columns = styles.enumerated().map { Column($0, style: $1) }
    digits = Array(String(self.row).utf8)
  }

  /// The next cell of the row, in the style of its column.
  package func add(_ value: WorkbookSheet.Cell.Value) throws(OfficeWriteFault) {
    guard row <= OfficeLimits.standard.rows else { throw .tooManyRows(sheet: sheet, count: row) }
    if column == columns.count { columns.append(Column(column, style: 0)) }
    let place = columns[column]
    cells.append(contentsOf: place.start)
    cells.append(contentsOf: digits)
    cells.append(contentsOf: place.style)
    switch CellContent(value) {
    case .empty: cells.append(contentsOf: "/>".utf8)
    case .number(let number): append(number, as: ">")
    case .text(let text): try append(text)
    }
    column += 1
  }

  /// - Parameter height: in points; nil: as high as a line.
  package func endRow(height: Double? = nil) throws(OfficeWriteFault) {
    buffer.append(contentsOf: "<row r=\"".utf8)
    buffer.append(contentsOf: digits)
    if let height { buffer.append(contentsOf: "\" ht=\"\(height)\" customHeight=\"1".utf8) }
    buffer.append(contentsOf: "\">".utf8)
    buffer.append(contentsOf: cells)
    buffer.append(contentsOf: "</row>".utf8)
    cells.removeAll(keepingCapacity: true)
    row += 1
    column = 0
    digits = Array(String(row).utf8)
    if buffer.count >= Self.piece { try flush() }
  }

  func flush() throws(OfficeWriteFault) {
    try archive.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private func append(_ number: Int64, as start: StaticString) {
    cells.append(contentsOf: UnsafeBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount))
    cells.append(contentsOf: "<v>".utf8)
    DecimalBytes.append(number, to: &cells)
    cells.append(contentsOf: "</v></c>".utf8)
  }

  private func append(_ text: String) throws(OfficeWriteFault) {
    guard !SheetRules.isTooLong(text) else {
      throw .textTooLong(sheet: sheet, cell: ColumnLetter.name(column) + String(row))
    }
    var text = text
    if let number = text.withUTF8({ texts?.number(of: $0) }) { return append(Int64(number), as: " t=\"s\">") }
    cells.append(contentsOf: " t=\"inlineStr\"><is>".utf8)
    CellText.appendElement(text, to: &cells)
    cells.append(contentsOf: "</is></c>".utf8)
  }
}
