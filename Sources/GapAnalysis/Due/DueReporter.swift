public import Registry
internal import Requirements
internal import TextForms

/// Makes a `DueList`: the dates of the records first, then one pass over the subjects, as judged.
public struct DueReporter {
  let query: DueQuery
  var list: DueList
  var records: DueRecords
  var judge: SubjectJudge
  /// Of the dates in records, by what they rest on: the entry and the day.
  let placeOfEvidence: [Evidence: Int]
  /// Dates that no record holds, found by judging.
  var found: [DueItem] = []
  /// Of the subject at hand, the places in `found` of dates that are missing.
  var missing: [Reason.PhaseDate: Int] = [:]
  /// Of each subject, the place of its end where that is not recorded.
  let placeOfUnknownEnd: [Int: Int]
  let isAskedSection: (DueSubject) -> Bool

  struct Evidence: Hashable {
    let sequence: Int64
    let day: Int32
  }

  public static func report(_ query: DueQuery, from reader: any RegisterReading) throws -> DueList {
    var reporter = try DueReporter(query, from: reader)
    let (catalogue, codes) = (reporter.list.catalogue, reporter.judge.codes)
    try reader.judgedSubjects(at: reporter.list.head.sequence, by: catalogue, codes) { subject in
      reporter.add(subject)
    }
    return try reporter.finished(from: reader)
  }

  private init(_ query: DueQuery, from reader: any RegisterReading) throws {
    self.query = query
    let sequence = try reader.sequence(query.knownAt)
    guard let catalogue = try AdoptedCatalogue.current(in: reader, at: sequence),
      let entry = try reader.entry(sequence)
    else { throw RegisterError.noCatalogue }
    list = DueList(
      asOf: query.asOf, until: query.until, head: JournalHead(sequence: sequence, hash: entry.hash),
      headTime: entry.time, registry: reader.registry, catalogue: catalogue)
    judge = SubjectJudge(catalogue: catalogue, codes: try reader.requirementCodes())
    records = try DueRecords(query, catalogue, at: sequence, from: reader)
    var names: [RecordID: String] = [:]
    try reader.each(.section, on: query.asOf, at: sequence) { version, body in
      names[version.record] = body["name"]?.text ?? version.number
    }
    list.sectionNames = names
    isAskedSection = { [sections = query.sections] subject in
      guard let sections else { return true }
      return subject.sections.contains { names[$0].map(sections.contains) ?? false }
    }
    var places: [Evidence: Int] = [:]
    var ends: [Int: Int] = [:]
    for (place, item) in records.items.enumerated() {
      if let date = item.date { places[Evidence(sequence: item.sequence, day: date.dayNumber)] = place }
      if item.kind == .contractEnd, item.date == nil { ends[item.subject] = place }
    }
    placeOfEvidence = places
    placeOfUnknownEnd = ends
  }

  private mutating func finished(from reader: any RegisterReading) throws -> DueList {
    list.subjects = records.subjects
    try addVacancies(from: reader)
    var items = (records.items + found).compactMap(settled)
    items = items.filter { isAskedSection(list.subjects[$0.subject]) }
    items.sort { Self.order($0) < Self.order($1) }
    var seen: [String: Int] = [:]
    for place in items.indices {
      let uid = list.uid(of: items[place])
      items[place].repetition = seen[uid, default: 0]
      seen[uid, default: 0] += 1
    }
    let people = try DueActor.people(at: list.head.sequence, from: reader)
    var actors = DueActors(
      catalogue: list.catalogue, holders: try OfficeHolders(at: list.head.sequence, reader: reader), names: people)
    for place in items.indices {
      if let owner = items[place].owner { items[place].ownerName = people[owner]?.name ?? items[place].ownerName }
      items[place].actor = actors.place(for: items[place], of: list.subjects[items[place].subject], asOf: query.asOf)
    }
    list.items = items
    list.actors = actors.sets
    return list
  }

  /// With its state; nil: past and settled, or not asked for.
  private func settled(_ item: DueItem) -> DueItem? {
    guard query.asks(item.kind) else { return nil }
    var item = item
    guard let date = item.date else {
      item.state = .unknown
      return query.overdue == .only ? nil : item
    }
    item.state = date < query.asOf ? .overdue : .upcoming
    switch item.state {
    case .overdue: return item.isOpenWhenPast && query.overdue != .left ? item : nil
    case .upcoming, .unknown: return query.overdue == .only ? nil : item
    }
  }

  private static func order(_ item: DueItem) -> (Int, Int32, Int, Int, Int) {
    let state =
      switch item.state {
      case .overdue: 0
      case .upcoming: 1
      case .unknown: 2
      }
    let kind = DueKind.allCases.firstIndex(of: item.kind) ?? 0
    return (state, item.date?.dayNumber ?? 0, item.subject, kind, item.requirements.first ?? -1)
  }
}
