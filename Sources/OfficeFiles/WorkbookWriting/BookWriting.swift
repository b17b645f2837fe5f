internal import CXlsxWriter

/// A workbook of the library while it is written. It is on disk after `close`, and gone without a trace if that is never reached.
final class BookWriting {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let formats: FormatTable
  private let lists: LongChoices
  private let strings = CStrings()
  private var isClosed = false

  init(_ path: String, font: String, lists: LongChoices) throws(OfficeWriteFault) {
    guard let book = workbook_new(path) else { throw .workbookNotMade }
    self.book = book
    self.lists = lists
    formats = FormatTable(book, font: font)
  }

  deinit { if !isClosed { lxw_workbook_free(book) } }

  func write(_ sheet: WorkbookSheet) throws(OfficeWriteFault) {
    guard let made = workbook_add_worksheet(book, strings.copy(sheet.name)) else { throw .workbookNotMade }
    try SheetWriting(sheet, made, formats: formats, lists: lists, strings: strings).write()
  }

  func close(_ properties: WorkbookWriter.Properties) throws(OfficeWriteFault) {
    var values = lxw_doc_properties()
    values.title = strings.copy(properties.title)
    values.subject = strings.copy(properties.subject)
    values.author = strings.copy(properties.author)
    values.created = Int(properties.made.dayNumber) * 86_400
    try Self.check(workbook_set_properties(book, &values))
    isClosed = true
    try Self.check(workbook_close(book))
  }

  static func check(_ answer: lxw_error) throws(OfficeWriteFault) {
    guard answer == LXW_NO_ERROR else { throw .workbookNotMade }
  }
}
