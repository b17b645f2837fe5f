/// Where a line of the original begins in the text of a block.
public struct LineMark: Sendable, Hashable {
  /// In UTF-8 bytes of the block's text.
  public let offset: Int
  /// From 1: the line of a .txt or .html file, the printed line of a page of a .pdf, the paragraph of a .docx, the row
  /// of a sheet of a .xlsx.
  public let line: Int
  /// From 1: the page of a .pdf, the sheet of a .xlsx; nil where a file knows no such thing.
  public let page: Int?

  public init(offset: Int, line: Int, page: Int? = nil) {
    self.offset = offset
    self.line = line
    self.page = page
  }
}
