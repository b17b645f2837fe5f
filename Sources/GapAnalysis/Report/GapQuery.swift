public import Registry
public import Requirements
public import TextForms

/// What is asked of a gap report.
public struct GapQuery: Sendable {
  public var asOf: CivilDate
  public var knownAt: KnownAt
  /// Contract numbers; nil: all.
  public var subjects: Set<String>?
  /// Names or numbers of sections; nil: all.
  public var sections: Set<String>?
  public var requirements: Set<RequirementID>?
  /// Which statuses are listed one by one; nil: the gaps. Counts are of all.
  public var statuses: Set<Status>?

  /// Judged by instead of the adopted one; nil: the adopted one.
  public var catalogue: Catalogue?

  public init(asOf: CivilDate, knownAt: KnownAt = .now) {
    self.asOf = asOf
    self.knownAt = knownAt
  }

  func lists(_ status: Status) -> Bool { statuses.map { $0.contains(status) } ?? status.isGap }
}
