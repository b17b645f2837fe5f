internal import OfficeFiles

/// Where in a document the entries of a register stand, and where in an entry its fields.
public struct SourceLayout: Sendable {
  enum Places: Sendable {
    case json(entries: JSONPath, fields: [EntryField: JSONPath], listDate: JSONPath?)
    /// HTML and XML: XPath, that of a field from its entry on.
    case markup(entries: MarkupPath, fields: [EntryField: MarkupPath], listDate: MarkupPath?)
    /// Headings as they are compared, and those that are known and not read.
    case csv(headings: [String: EntryField], names: [EntryField: [String]], ignored: Set<String>)
  }

  public let format: SourceFault.Format
  /// Nil where the bytes decide.
  public let encoding: SourceEncoding?
  /// The ways in which its days are written, the first that reads one counts.
  let dates: [SourceDate]
  let places: Places
}
