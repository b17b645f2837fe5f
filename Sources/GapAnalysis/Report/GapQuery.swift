public import Registry
public import Requirements
public import TextForms

/// What is asked of a gap report.
public struct GapQuery: Sendable {
  public var asOf: CivilDate
  public var knownAt: KnownAt
  /// Judges in place of the adopted one: a revision is tried before it is in force; nil: the adopted one.
  public var catalogue: Catalogue?
  /// Contract numbers; nil: all.
  public var subjects: Set<String>?
  /// Names or numbers of sections; nil: all.
  public var sections: Set<String>?
  public var requirements: Set<RequirementID>?
  /// Which statuses are listed one by one; nil: the gaps. Counts are of all.
  public var statuses: Set<Status>?

  public init(asOf: CivilDate, knownAt: KnownAt = .now) {
    self.asOf = asOf
    self.knownAt = knownAt
  }

  /// The catalogue that judges, and whether that is a trial: it is not the one that is adopted.
  func judging(
    in reader: any RegisterReading, at sequence: Int64
  ) throws -> (catalogue: Catalogue, isTrial: Bool) {
    let adopted = try AdoptedCatalogue.current(in: reader, at: sequence)
    if let catalogue, let adopted { try catalogue.checkRenames(from: Set(adopted.requirements.map(\.id.rawValue))) }
    guard let judging = catalogue ?? adopted else { throw RegisterError.noCatalogue }
    return (judging, catalogue.map { $0 != adopted } ?? false)
  }

  func lists(_ status: Status) -> Bool { statuses.map { $0.contains(status) } ?? status.isGap }
}
