internal import Requirements
internal import TextForms

/// Under which service or contract each data location stands, through subcontracts to any depth.
public struct PlaceIndex {
  private var places: [RecordID: ServicePlaces] = [:]

  /// What a subcontract stands under, on which days.
  private struct Root {
    let record: RecordID
    let days: Range<Int32>
  }

  private struct State {
    let version: RecordVersion
    let body: JSONObject
    /// Until another version holds.
    let days: Range<Int32>
  }

  /// As known at `sequence`.
  public init(in reader: any RegisterReading, at sequence: Int64) throws {
    let locations = try Self.states(of: .dataLocation, in: reader, at: sequence)
    let regions = locations.isEmpty ? nil : try AdoptedCatalogue.regions(in: reader, at: sequence)
    self.init(
      locations: locations, subcontracts: try Self.states(of: .subcontract, in: reader, at: sequence), regions)
  }

  public func places(of record: RecordID) -> ServicePlaces? { places[record] }

  /// The services and contracts that have any.
  public var records: Set<RecordID> { Set(places.keys) }

  private init(locations: [RecordID: [State]], subcontracts: [RecordID: [State]], _ regions: RegionTable?) {
    var roots: [RecordID: [Root]] = [:]
    for record in subcontracts.keys { roots[record] = Self.roots(of: record, among: subcontracts, below: []) }
    for state in Self.ordered(subcontracts) {
      let subcontract = Subcontract(body: state.body)
      for root in roots[state.version.record] ?? [] {
        let days = root.days.clamped(to: state.days)
        guard !days.isEmpty else { continue }
        places[root.record, default: ServicePlaces()].subcontracts.append(
          LocatedSubcontract(
            number: subcontract.number, handlesInformation: subcontract.handlesImportantInformation != false,
            days: days, sequence: state.version.sequence))
      }
    }
    for state in Self.ordered(locations) { add(state, roots, subcontracts, regions) }
  }

  private mutating func add(
    _ state: State, _ roots: [RecordID: [Root]], _ subcontracts: [RecordID: [State]], _ regions: RegionTable?
  ) {
    let location = DataLocation(body: state.body)
    guard let service = location.service else { return }
    let days = state.days.clamped(to: Self.days(from: location.since, through: location.until))
    let number = subcontracts[service]?.last.map { Subcontract(body: $0.body).number }
    for root in number == nil ? [Root(record: service, days: .min..<(.max))] : roots[service] ?? [] {
      let held = days.clamped(to: root.days)
      guard !held.isEmpty else { continue }
      places[root.record, default: ServicePlaces()].locations.append(
        LocatedData(
          number: location.number, role: location.role, place: DataPlace(location, regions: regions),
          subcontract: number, since: location.since, until: location.until, days: held,
          sequence: state.version.sequence))
    }
  }

  /// - Parameter below: the subcontracts on the way down, so that a circle ends.
  private static func roots(
    of record: RecordID, among subcontracts: [RecordID: [State]], below: Set<RecordID>
  ) -> [Root] {
    guard !below.contains(record), let states = subcontracts[record] else { return [] }
    return states.flatMap { state -> [Root] in
      let subcontract = Subcontract(body: state.body)
      guard subcontract.decision != .refused else { return [] }
      let days = state.days.clamped(to: Self.days(from: subcontract.start, through: subcontract.end))
      if let root = subcontract.service ?? subcontract.contract { return [Root(record: root, days: days)] }
      guard let parent = subcontract.parent else { return [] }
      return roots(of: parent, among: subcontracts, below: below.union([record])).map {
        Root(record: $0.record, days: $0.days.clamped(to: days))
      }
    }.filter { !$0.days.isEmpty }
  }

  private static func days(from first: CivilDate?, through last: CivilDate?) -> Range<Int32> {
    let start = first?.dayNumber ?? .min
    let end = last.map { $0.dayNumber < .max ? $0.dayNumber + 1 : .max } ?? .max
    return start..<max(start, end)
  }

  /// In the order in which they were recorded.
  private static func ordered(_ states: [RecordID: [State]]) -> [State] {
    states.values.sorted { ($0.first?.version.key ?? 0) < ($1.first?.version.key ?? 0) }.flatMap { $0 }
  }

  /// The versions of each record that are not retired.
  private static func states(
    of kind: RecordKind, in reader: any RegisterReading, at sequence: Int64
  ) throws -> [RecordID: [State]] {
    var states: [RecordID: [State]] = [:]
    try reader.records(kind, on: nil, at: sequence) { latest in
      let timeline = try reader.timeline(of: latest.record, at: sequence)
      for (index, version) in timeline.enumerated() {
        guard !version.isRetired, let body = version.body else { continue }
        let next = index + 1 < timeline.count ? timeline[index + 1].effectiveFrom?.dayNumber : nil
        let start = version.effectiveFrom?.dayNumber ?? .min
        states[latest.record, default: []].append(
          State(version: version, body: body, days: start..<max(start, next ?? .max)))
      }
      return true
    }
    return states
  }
}
