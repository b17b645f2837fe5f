package import Certification
package import TextForms

/// What came of a query.
package struct SourceAnswer: Sendable {
  package enum Outcome: Sendable {
    /// The pages as they came, and what they say.
    case read(pages: [[UInt8]], SourceContent)
    case notModified
    /// Nothing was learnt; what came, where something did, is kept to be looked at.
    case failed(any ExplainedError, pages: [[UInt8]])
  }

  package let query: SourceQuery
  /// Without secrets; where redirects led is no part of it.
  package let address: String
  package let statusLine: String?
  package let etag: String?
  package let lastModified: String?
  package let outcome: Outcome
}
