internal import CXlsxWriter

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A workbook of the library while it is written. It is on disk after `close`, and gone without a trace if that is never reached.
final class BookWriting {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let path: String
  private let formats: FormatTable
  private let lists: LongChoices
  private let strings = CStrings()
  private var isClosed = false

  /// - Parameter isStreaming: each row goes out to a scratch file as soon as the next begins, and texts stand in their
  ///   cells; nothing can be written above the last row any more.
  init(_ path: String, font: String, lists: LongChoices, isStreaming: Bool = false) throws(OfficeWriteFault) {
    var options = lxw_workbook_options()
    options.constant_memory = isStreaming ? 1 : 0
    options.tmpdir = strings.copy(ScratchFile.folder)
    guard let book = workbook_new_opt(path, &options) else { throw .workbookNotMade }
    self.book = book
    self.path = path
    self.lists = lists
    formats = FormatTable(book, font: font)
  }

  deinit { if !isClosed { lxw_workbook_free(book) } }

  func write(_ sheet: WorkbookSheet) throws(OfficeWriteFault) {
    try SheetWriting(sheet, try add(sheet), formats: formats, lists: lists, strings: strings).write()
  }

  func write(_ sheet: StreamedSheet) throws {
    let made = try add(sheet.sheet)
    try SheetWriting(sheet.sheet, made, formats: formats, lists: lists, strings: strings).write(sheet)
    // The library does not look whether its scratch files take everything.
    if let rows = made.pointee.optimize_tmpfile, fflush(rows) != 0 || ferror(rows) != 0 {
      throw OfficeWriteFault.scratchFile(ScratchFile.folder)
    }
  }

  private func add(_ sheet: WorkbookSheet) throws(OfficeWriteFault) -> UnsafeMutablePointer<lxw_worksheet> {
    guard let made = workbook_add_worksheet(book, strings.copy(sheet.name)) else { throw .workbookNotMade }
    return made
  }

  func close(_ properties: WorkbookWriter.Properties) throws(OfficeWriteFault) {
    var values = lxw_doc_properties()
    values.title = strings.copy(properties.title)
    values.subject = strings.copy(properties.subject)
    values.author = strings.copy(properties.author)
    values.created = Int(properties.made.dayNumber) * 86_400
    try Self.check(workbook_set_properties(book, &values))
    // The library would say so on standard error, in its own words.
    guard let file = fopen(path, "w") else { throw .notWritten(path) }
    fclose(file)
    isClosed = true
    switch workbook_close(book) {
    case LXW_NO_ERROR: return
    case LXW_ERROR_CREATING_TMPFILE: throw .scratchFile(ScratchFile.folder)
    case LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE:
      throw .notWritten(path)
    default: throw .workbookNotMade
    }
  }

  static func check(_ answer: lxw_error) throws(OfficeWriteFault) {
    guard answer == LXW_NO_ERROR else { throw .workbookNotMade }
  }
}
