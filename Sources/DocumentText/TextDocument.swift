/// What stands in a file, in the order in which it is read.
public struct TextDocument: Sendable, Hashable {
  public let format: DocumentFormat
  public let blocks: [TextBlock]
  /// What was left out or noticed.
  public let notes: [DocumentNote]

  public init(format: DocumentFormat, blocks: [TextBlock], notes: [DocumentNote] = []) {
    self.format = format
    self.blocks = blocks
    self.notes = notes
  }
}
