/// A paragraph, heading, list item or row of a table: what stands together.
public struct TextBlock: Sendable, Hashable {
  /// Wrapped lines are joined; automatic numbers stand in front as they are printed.
  public let text: String
  /// Columns before the first line, a full-width space being two; in .docx and .html two for each level of a list.
  public let indent: Int
  /// Ascending, and never empty: the first is at offset 0.
  public let marks: [LineMark]

  public init(text: String, indent: Int, marks: [LineMark]) {
    self.text = text
    self.indent = indent
    self.marks = marks
  }

  /// The line of the original in which a character of the text stands.
  public func mark(atUTF8Offset offset: Int) -> LineMark? {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? marks.first : marks[low - 1]
  }

  public func line(atUTF8Offset offset: Int) -> Int? { mark(atUTF8Offset: offset)?.line }
}
