public import TextForms

/// What an office decides on an application.
public struct ApplicationDecision: Sendable {
  public enum Outcome: Sendable, Equatable {
    case approved
    case approvedWithConditions(String)
    case rejected
    /// The applicant may change it and file it again.
    case returned
  }

  public var outcome: Outcome
  /// Why; a rejection and a return need it.
  public var reason: String?
  /// What was looked at, and how.
  public var reviewNote: String?
  public var administrator: RecordID?
  /// The last day on which the approval counts; nil: without end.
  public var validUntil: CivilDate?
  /// Why one person on both sides cannot be avoided (2(9)①).
  public var samePersonReason: String?
  /// What the person saw when deciding; another state refuses the decision. Nil: as it stands now.
  public var reviewedDigest: Digest?

  public init(_ outcome: Outcome) { self.outcome = outcome }
}
