public import Registry
public import Requirements
public import TextForms

/// The whole way from the records to one verdict.
public struct GapExplanation: Sendable {
  public let requirement: Requirement
  /// By which it is judged, where that is not the adopted one: what would hold under it. Nil: by the adopted one.
  public let trial: Catalogue?
  public let condition: Condition?
  public let subject: String
  public let title: String
  public let section: String?
  public let asOf: CivilDate
  public let head: JournalHead
  public let verdict: Verdict
  public let gravity: GravityRule.Level?
  public let truth: Truth
  /// What the condition asked for, and what is recorded.
  public let facts: [Fact]
  /// The day from which the requirement is due; nil when the date that decides it is not recorded.
  public let due: CivilDate?
  /// The date that decides when it is due.
  public let dueRunsFrom: Reason.PhaseDate?
  /// Strongest first.
  public let evidence: [Evidence]
  /// What the verdict will be on `verdict.nextChange`.
  public let nextStatus: Status?

  public var isTrial: Bool { trial != nil }

  public struct Fact: Sendable, Hashable {
    public let words: Words
    /// Nil: not recorded.
    public let value: Words?
  }

  public struct Evidence: Sendable, Hashable {
    public let name: Words
    public let says: Words
    /// This one decided.
    public let decides: Bool
    public let effective: CivilDate?
    public let validUntil: CivilDate?
    /// The journal entry that it stands in.
    public let sequence: Int64
    public let recordedAt: Instant
    /// An officer's name, or the operating-system user.
    public let recordedBy: String
    /// File, row and column of an import, documents, reason: as recorded.
    public let source: [Fact]
  }
}
