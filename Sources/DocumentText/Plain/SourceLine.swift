/// One line of the original: where it lies in the bytes, and how far it reaches.
struct SourceLine {
  /// Its bytes without the space before and after.
  let start: Int
  let end: Int
  /// Columns before the text.
  let indent: Int
  /// Columns of the line, the indent included.
  let columns: Int
  /// From 1.
  let number: Int
  let page: Int?
  /// A form feed stands before it.
  let startsPage: Bool
  /// A tab parts it into cells.
  let hasCells: Bool
  /// It numbers a page, or repeats on the pages.
  var isFurniture = false

  var isBlank: Bool { start == end }
}
