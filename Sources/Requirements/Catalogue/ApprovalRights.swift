public import TextForms

/// Who may file an application of one kind, and who may decide on it.
public struct ApprovalRights: Sendable, Hashable {
  public struct Right: Sendable, Hashable {
    /// Any one of them; empty: anyone.
    public let offices: [OfficeID]
    /// All of them have to, whatever one of them did first; whoever holds several does so for these at once.
    public let isTogether: Bool
    /// The requirement that says so; nil: the city has set it so (市の設定).
    public let requirement: RequirementID?

    public init(offices: [OfficeID], requirement: RequirementID?, isTogether: Bool = false) {
      self.offices = offices
      self.isTogether = isTogether
      self.requirement = requirement
    }
  }

  public let filing: Right
  public let deciding: Right
  /// Asks for an administrator to be appointed with the approval; nil: none is.
  public let appointing: Right?
  /// 市の設定: how long an approval counts at most; nil: the city has set no end.
  public let validMonths: Int?

  public init(filing: Right, deciding: Right, appointing: Right?, validMonths: Int? = nil) {
    self.filing = filing
    self.deciding = deciding
    self.appointing = appointing
    self.validMonths = validMonths
  }

  /// The last day on which an approval of a day counts at most; nil: the city has set no end.
  public func lastDay(ofApprovalOn day: CivilDate) -> CivilDate? {
    validMonths.flatMap { day.adding(months: $0) }?.adding(days: -1)
  }
}
