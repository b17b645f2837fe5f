public import TextForms

/// How one requirement stands for one subject on the date asked for.
public struct Verdict: Sendable, Hashable {
  public let status: Status
  public let reason: Reason
  let sinceDay: Int32
  let nextDay: Int32
  /// The journal entry of the evidence that decided; nil when none did.
  public let evidence: Int64?
  public let hasConflict: Bool

  /// First day of the unbroken run of this status; nil: from the start.
  public var since: CivilDate? { Day.date(sinceDay) }
  /// The date on which it will change by itself; nil: none is in sight.
  public var nextChange: CivilDate? { Day.date(nextDay) }
}
