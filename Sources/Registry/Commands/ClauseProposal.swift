/// What a check of a document says of one requirement, to be decided by an officer.
public struct ClauseProposal: Sendable, Equatable {
  /// The id of a requirement of the adopted catalogue.
  public let requirement: String
  public let found: ClauseFinding.Found
  /// `第3条第2項`; nil where there is none.
  public let article: String?
  /// Of the document, counted from 1.
  public let line: Int64?
  /// At most `ClauseFinding.longestQuotation` characters.
  public let quotation: String?
  public let why: String?
  public let confidence: ClauseFinding.Confidence?

  public init(
    requirement: String, found: ClauseFinding.Found, article: String? = nil, line: Int64? = nil,
    quotation: String? = nil, why: String? = nil, confidence: ClauseFinding.Confidence? = nil
  ) {
    self.requirement = requirement
    self.found = found
    self.article = article
    self.line = line
    self.quotation = quotation
    self.why = why
    self.confidence = confidence
  }
}
