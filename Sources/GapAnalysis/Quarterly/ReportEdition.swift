public import TextForms

/// What makes a report final.
public struct ReportEdition: Sendable, Hashable {
  public let number: String
  /// By which it was approved, such as the number of the paper.
  public let decision: String
  public let decidedOn: CivilDate
  /// The edition that it takes the place of; nil: none.
  public let replaces: String?
  /// Why it does.
  public let correction: String?

  public init(
    number: String, decision: String, decidedOn: CivilDate, replaces: String? = nil, correction: String? = nil
  ) {
    self.number = number
    self.decision = decision
    self.decidedOn = decidedOn
    self.replaces = replaces
    self.correction = correction
  }
}
