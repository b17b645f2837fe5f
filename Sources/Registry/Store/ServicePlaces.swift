public import Requirements
public import TextForms

/// Where the data of a subject are: its own locations and those of its subcontractors, to any depth.
public struct ServicePlaces: Sendable, Equatable {
  public var locations: [LocatedData] = []
  public var subcontracts: [LocatedSubcontract] = []

  public init() {}

  /// The locations that hold on a day.
  public func locations(on day: Int32) -> [LocatedData] { locations.filter { $0.days.contains(day) } }

  /// The subcontracts in force on a day of which no location is recorded: where their data are is not known.
  public func subcontractsWithoutLocation(on day: Int32) -> [LocatedSubcontract] {
    let located = Set(locations(on: day).compactMap { $0.subcontract })
    return subcontracts.filter { $0.days.contains(day) && $0.handlesInformation && !located.contains($0.number) }
  }
}

/// What one location says of a subject, and on which days.
public struct LocatedData: Sendable, Equatable {
  public let number: String
  public let role: DataRole?
  public let place: DataPlace
  /// The subcontract that it belongs to; nil: the subject itself.
  public let subcontract: String?
  /// The day from which data are there, where it is recorded.
  public let since: CivilDate?
  /// The last day.
  public let until: CivilDate?
  /// On which it holds, since 1970-01-01.
  public let days: Range<Int32>
  /// The entry that says so.
  public let sequence: Int64

  public init(
    number: String, role: DataRole?, place: DataPlace, subcontract: String? = nil, since: CivilDate? = nil,
    until: CivilDate? = nil, days: Range<Int32>, sequence: Int64
  ) {
    self.number = number
    self.role = role
    self.place = place
    self.subcontract = subcontract
    self.since = since
    self.until = until
    self.days = days
    self.sequence = sequence
  }
}

/// A subcontract under a subject, and on which days it stands there.
public struct LocatedSubcontract: Sendable, Equatable {
  public let number: String
  /// False only where it is recorded that it handles no important information.
  public let handlesInformation: Bool
  public let days: Range<Int32>
  public let sequence: Int64

  public init(number: String, handlesInformation: Bool, days: Range<Int32>, sequence: Int64) {
    self.number = number
    self.handlesInformation = handlesInformation
    self.days = days
    self.sequence = sequence
  }
}
