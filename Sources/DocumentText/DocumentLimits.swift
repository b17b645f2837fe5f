/// What a document may ask of us: more than any contract needs, and less than would hurt.
public struct DocumentLimits: Sendable, Hashable {
  /// Bytes of the file.
  public var file = 64 * 1_048_576
  /// Bytes of all text that is taken out of it.
  public var text = 64 * 1_048_576
  /// Bytes of all parts of a .docx or .xlsx when unpacked.
  public var unpacked = 256 * 1_048_576
  /// Paragraphs, rows and lines.
  public var blocks = 1_000_000
  /// How long the program may take that reads a .pdf.
  public var pdfTime = Duration.seconds(60)

  public static let standard = DocumentLimits()

  public init() {}
}
