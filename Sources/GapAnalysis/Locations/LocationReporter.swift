public import Registry
internal import Requirements
public import TextForms

/// Reads a `LocationReport` or a `LocationMap` from the register.
public struct LocationReporter {
  private let reader: any RegisterReading
  private let sequence: Int64
  private let head: JournalHead
  private let day: CivilDate
  private let catalogue: Catalogue
  private let regions: RegionTable?
  private let index: PlaceIndex

  public init(asOf day: CivilDate, knownAt: KnownAt, from reader: any RegisterReading) throws {
    self.reader = reader
    self.day = day
    sequence = try reader.sequence(knownAt)
    guard let catalogue = try AdoptedCatalogue.current(in: reader, at: sequence),
      let entry = try reader.entry(sequence)
    else { throw RegisterError.noCatalogue }
    self.catalogue = catalogue
    head = JournalHead(sequence: sequence, hash: entry.hash)
    regions = try AdoptedCatalogue.regions(in: reader, at: sequence)
    index = try PlaceIndex(in: reader, at: sequence)
  }

  /// The catalogue says where information may be.
  public var hasRules: Bool { catalogue.locations != nil }

  /// - Parameter numbers: of the services asked for; empty: all that are used, or still have data somewhere.
  public func report(_ numbers: [String] = []) throws -> LocationReport {
    let judge = LocationJudge(catalogue: catalogue, regions: regions, day: day)
    let asked = try Set(numbers.map(service))
    var services: [LocationReport.Service] = []
    try reader.records(.cloudService, on: day, at: sequence) { version in
      guard let body = version.body, !version.isRetired else { return true }
      let places = index.places(of: version.record) ?? ServicePlaces()
      if asked.isEmpty ? isOpen(body, places) : asked.contains(version.record) {
        services.append(judge.service(body, places))
      }
      return true
    }
    if asked.count > services.count,
      let missing = numbers.first(where: { number in
        !services.contains { $0.number == number }
      })
    {
      throw RegisterError.unknownRecord(.cloudService, number: missing)
    }
    return LocationReport(asOf: day, head: head, catalogue: catalogue, regions: regions, services: services)
  }

  public func map() throws -> LocationMap {
    var items: [LocationMap.Item] = []
    for kind in [RecordKind.cloudService, .contract] {
      try reader.records(kind, on: day, at: sequence) { version in
        guard let body = version.body, !version.isRetired else { return true }
        let places = index.places(of: version.record) ?? ServicePlaces()
        // A contract says nothing of places unless its subcontractors do.
        guard kind == .cloudService ? isOpen(body, places) : !places.locations(on: day.dayNumber).isEmpty else {
          return true
        }
        items += LocationMap.items(kind, body, places, on: day)
        return true
      }
    }
    return LocationMap(asOf: day, head: head, regions: regions, items: items)
  }

  private func service(_ number: String) throws -> RecordID {
    guard let record = try reader.find(.cloudService, number: number, at: sequence) else {
      throw RegisterError.unknownRecord(.cloudService, number: number)
    }
    return record
  }

  /// In use, not yet in use, or ended with data left somewhere.
  private func isOpen(_ body: JSONObject, _ places: ServicePlaces) -> Bool {
    guard let end = CloudService(body: body).useEnd, end < day else { return true }
    return !places.locations(on: day.dayNumber).isEmpty
  }
}
