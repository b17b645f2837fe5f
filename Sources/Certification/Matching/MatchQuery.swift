public import TextForms

/// What is known of a service or vendor that is looked for in a register.
public struct MatchQuery: Sendable, Hashable {
  public let service: String?
  public let provider: String?
  public let corporateNumber: CorporateNumber?
  /// The id in the register that a person confirmed before.
  public let confirmedID: String?
  /// Numbers of corporations that went into this one, or into which it went.
  public let relatedNumbers: Set<CorporateNumber>

  public init(
    service: String?, provider: String?, corporateNumber: CorporateNumber? = nil, confirmedID: String? = nil,
    relatedNumbers: Set<CorporateNumber> = []
  ) {
    self.service = service
    self.provider = provider
    self.corporateNumber = corporateNumber
    self.confirmedID = confirmedID
    self.relatedNumbers = relatedNumbers
  }
}
