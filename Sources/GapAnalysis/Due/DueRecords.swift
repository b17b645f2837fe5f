internal import Registry
internal import Requirements
internal import TextForms

/// The dates that stand in records, and what they are about, read once before subjects are judged.
struct DueRecords {
  let query: DueQuery
  let sequence: Int64
  let authorities: DueAuthorities
  /// The first stands for the city as a whole.
  var subjects: [DueSubject]
  var contracts: [RecordID: Contract] = [:]
  private(set) var placeByKey: [Int64: Int] = [:]
  private var placeByRecord: [RecordID: Int]
  /// Of each vendor, the places of its contracts and services.
  private var byVendor: [RecordID: [Int]] = [:]
  var items: [DueItem] = []

  init(_ query: DueQuery, _ catalogue: Catalogue, at sequence: Int64, from reader: any RegisterReading) throws {
    self.query = query
    self.sequence = sequence
    authorities = DueAuthorities(catalogue)
    subjects = [DueSubject(.register, reader.registry, number: "", title: RecordKind.organization)]
    placeByRecord = [reader.registry: 0]
    try addContracts(from: reader)
    try addServices(from: reader)
    try addSystems(from: reader)
    try addVendors(from: reader)
    try addSubcontracts(from: reader)
    try addExceptions(from: reader)
    try addApplications(from: reader)
    try addEvents(from: reader)
    settleSections()
    try addAgreements(from: reader)
    try addCertifications(from: reader)
    try addRemediations(from: reader)
  }

  func place(of record: RecordID?) -> Int? { record.flatMap { placeByRecord[$0] } }

  @discardableResult
  mutating func add(
    _ version: RecordVersion, title: Words, section: RecordID? = nil, parent: RecordID? = nil,
    vendor: RecordID? = nil, end: CivilDate? = nil
  ) -> Int {
    var subject = DueSubject(version.kind, version.record, number: version.number ?? "", title: title)
    subject.sections = section.map { [$0] } ?? []
    subject.parent = parent
    subject.vendor = vendor
    subject.end = end
    let place = subjects.count
    subjects.append(subject)
    placeByRecord[version.record] = place
    placeByKey[version.key] = place
    if let vendor, version.kind == .contract || version.kind == .cloudService {
      byVendor[vendor, default: []].append(place)
    }
    return place
  }

  mutating func addSystem(_ system: RecordID, to place: Int) { subjects[place].systems.insert(system) }

  /// Keeps a date; later than the last day it is nobody's business yet.
  mutating func add(_ item: DueItem, isOpenWhenPast: Bool = false, scheme: Application.Scheme? = nil) {
    guard item.date.map({ $0 <= query.until }) ?? true else { return }
    var item = item
    item.isOpenWhenPast = isOpenWhenPast
    if let cited = authorities.cited(item.kind, scheme: scheme) { item.cite(cited) }
    if item.requirements.isEmpty { item.acting = authorities.acting(for: subjects[item.subject]) }
    items.append(item)
  }

  /// Contracts and services with the vendor that run on the day.
  func running(with vendor: RecordID) -> [Int] {
    (byVendor[vendor] ?? []).filter { subjects[$0].isRunning(on: query.asOf) }
  }

  /// What is about something else stands under the section of that; a vendor under those that deal with it.
  private mutating func settleSections() {
    for place in subjects.indices where subjects[place].sections.isEmpty {
      if subjects[place].kind == .vendor {
        let sections = Set(running(with: subjects[place].record).flatMap { subjects[$0].sections })
        subjects[place].sections = sections.sorted { $0.description < $1.description }
      } else if let above = ancestor(of: place) {
        subjects[place].sections = subjects[above].sections
        subjects[place].systems.formUnion(subjects[above].systems)
        if subjects[place].administrator == nil { subjects[place].administrator = subjects[above].administrator }
      }
    }
  }

  private func ancestor(of place: Int) -> Int? {
    var (place, steps) = (place, 0)
    while subjects[place].sections.isEmpty, let above = self.place(of: subjects[place].parent), steps < 16 {
      (place, steps) = (above, steps + 1)
    }
    return subjects[place].sections.isEmpty ? nil : place
  }
}

extension RegisterReading {
  /// Each record of a kind that is there on a day, as it is then.
  func each(
    _ kind: RecordKind, on day: CivilDate, at sequence: Int64, _ visit: (RecordVersion, JSONObject) throws -> Void
  ) throws {
    try records(kind, on: day, at: sequence) { version in
      if let body = version.body, !version.isRetired { try visit(version, body) }
      return true
    }
  }
}
