public import Registry
public import TextForms

/// What is asked of a list of what falls due.
public struct DueQuery: Sendable {
  /// What is past and still open.
  public enum Overdue: Sendable {
    case included
    case only
    case left
  }

  public var asOf: CivilDate
  /// The last day that is looked at.
  public var until: CivilDate
  public var knownAt: KnownAt
  /// Names of sections; nil: all.
  public var sections: Set<String>?
  /// Nil: all.
  public var kinds: Set<DueKind>?
  public var overdue = Overdue.included

  public init(asOf: CivilDate, until: CivilDate, knownAt: KnownAt = .now) {
    self.asOf = asOf
    self.until = until
    self.knownAt = knownAt
  }

  func asks(_ kind: DueKind) -> Bool { kinds?.contains(kind) ?? true }
}
