public import Registry
public import Requirements
public import TextForms

/// What is asked of a quarterly report.
public struct QuarterlyQuery: Sendable {
  public var period: ReportPeriod
  public var knownAt: KnownAt
  /// What the change is measured from; nil: by the rule (`ComparisonBase`).
  public var base: Base?
  /// Judged by instead of the adopted one.
  public var catalogue: Catalogue?

  /// A state that was, or could have been, reported.
  public struct Base: Sendable, Hashable {
    public var day: CivilDate
    public var knownAt: KnownAt

    public init(day: CivilDate, knownAt: KnownAt) {
      self.day = day
      self.knownAt = knownAt
    }
  }

  public init(_ period: ReportPeriod, knownAt: KnownAt = .now) {
    self.period = period
    self.knownAt = knownAt
  }
}
