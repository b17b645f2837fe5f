public import Registry
public import Requirements
public import TextForms

/// Where the data of services are, and what of it breaks a rule or is not known.
public struct LocationReport: Sendable {
  public let asOf: CivilDate
  public let head: JournalHead
  public let catalogue: Catalogue
  /// Nil: none was adopted, and regions mean nothing.
  public let regions: RegionTable?
  public let services: [Service]

  public struct Service: Sendable {
    public let number: String
    public let name: String
    /// Nil: not recorded.
    public let confidentiality: Confidentiality?
    public let lines: [Line]
    public let findings: [LocationFinding]

    public var standing: LocationFinding.Standing { .worst(of: findings.map(\.standing)) }
  }

  /// One location.
  public struct Line: Sendable {
    public let data: LocatedData
    public let standing: DataPlace.Standing
  }

  /// Every rule of every service is known to be kept.
  public var isKept: Bool { services.allSatisfy { $0.standing == .kept } }
}
