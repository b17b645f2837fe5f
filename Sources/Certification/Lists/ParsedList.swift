public import TextForms

/// What one document of a register says: never empty where the register never is.
public struct ParsedList: Sendable, Hashable {
  public let source: String
  public let entries: [ListedEntry]
  /// The day that the document gives for itself.
  public let listDate: CivilDate?
  /// What was read, but not for certain.
  public let warnings: [ListWarning]

  public init(source: String, entries: [ListedEntry], listDate: CivilDate?, warnings: [ListWarning]) {
    self.source = source
    self.entries = entries
    self.listDate = listDate
    self.warnings = warnings
  }

  /// Entries by what the register calls them. An id that stands there twice with different content leads to the first,
  /// whose status is unknown then.
  public var byID: [String: ListedEntry] {
    Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
