package import Certification

/// One thing that a register is asked: for its list, or for what it says of one number.
package struct SourceQuery: Sendable {
  package let source: SourceDeclaration
  /// A corporate number, or what the register calls an entry; nil for the list.
  package let number: String?
  /// What the register said of the version that is kept; nil where nothing is.
  package let etag: String?
  package let lastModified: String?

  package init(
    _ source: SourceDeclaration, number: String? = nil, etag: String? = nil, lastModified: String? = nil
  ) {
    self.source = source
    self.number = number
    self.etag = etag
    self.lastModified = lastModified
  }
}
