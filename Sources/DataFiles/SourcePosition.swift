/// A place in a text file. Both count from 1; a column counts Unicode scalars, as editors show them.
/// Line 0 stands for the file as a whole.
public struct SourcePosition: Sendable, Hashable, Comparable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The file as a whole, where no line can be named.
  public static let wholeFile = SourcePosition(line: 0, column: 0)

  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
