/// Why a page or an XML document is not read.
package enum MarkupFault: Error, Sendable, Hashable {
  case tooLarge(limit: Int)
  /// Not well-formed; pages are read whatever they look like.
  case broken(line: Int)
  /// A document type of its own could swell a small file.
  case documentType
}
