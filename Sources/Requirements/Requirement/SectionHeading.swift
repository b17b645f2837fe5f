public import TextForms

/// The subsection of the standard under which a requirement stands.
public struct SectionHeading: Sendable, Hashable {
  /// As the standard numbers it, such as `9.1(2)`.
  public let citation: String
  public let title: Words

  public init(citation: String, title: Words) {
    self.citation = citation
    self.title = title
  }
}
