public import TextForms

/// Why a document is not what a source publishes. Nothing is taken from it then: it is never an empty list.
public enum SourceFault: Error, Sendable, Equatable {
  public enum Format: String, Sendable, Hashable, CaseIterable {
    case json, csv, html, xml
  }

  case tooLarge(limit: Int)
  /// Nothing at all, or nothing but spaces.
  case noContent
  /// A web page where data should be: most often a message that came with status 200.
  case pageInstead(Format, title: String?)
  case notText(TextDecodingFault)
  case otherEncoding(found: TextEncoding, expected: String)
  /// Broken or cut off: the byte offset for JSON, the line for XML and pages, the row for CSV.
  case malformed(Format, at: Int)
  /// Well-formed, but not what this source publishes; names what is missing.
  case unknownSchema(missing: [String])
  case missingHeadings([String])
  case rowWidth(row: Int, found: Int, expected: Int)
  case empty
  case tooFew(found: Int, minimum: Int)
  /// The document says that it has more entries than it holds.
  case incomplete(declared: Int, found: Int)
  /// The service answered with messages of its own instead of data.
  case refused([String])
  /// The source has no reader for this form of file.
  case formatNotRead(Format)
}
