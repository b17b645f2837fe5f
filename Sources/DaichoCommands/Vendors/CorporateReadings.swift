internal import Certification
internal import Registry
internal import SQLiteStore
internal import TextForms

/// What was read of the corporate-number register, and when.
struct CorporateReadings: Sendable {
  /// Where a record was read, or that there is none.
  struct Place: Sendable, Hashable {
    /// The number of the observation, or the name of the file.
    let name: String
    /// Nil for a file: it does not say when it was taken.
    let day: CivilDate?
    let isStale: Bool
  }

  struct Failure: Sendable {
    let day: CivilDate
    let text: String
  }

  /// In the order in which they were read.
  private(set) var records: [CorporateRecord] = []
  /// Numbers for which the register, when it was asked last, had no record.
  private(set) var absent: [CorporateNumber: Place] = [:]
  /// What came of asking for a number last, where that failed.
  private(set) var failures: [CorporateNumber: Failure] = [:]
  private var seen: [CorporateNumber: [(record: CorporateRecord, place: Place)]] = [:]

  /// A file of the register, of which nothing is recorded.
  init(_ list: CorporateList, file: String) {
    add(list.records, at: Place(name: file, day: list.head?.updated, isStale: false))
  }

  /// What observations kept.
  ///
  /// - Parameter day: later observations do not count.
  init(
    _ sources: [SourceDeclaration], on day: CivilDate, store: ContentStore, reader: any RegisterReading,
    at sequence: Int64
  ) throws {
    let past = try PastObservations(reader, at: sequence)
    let observations = sources.flatMap { source in
      past.observations(of: source.id).filter { $0.at.dayInTokyo <= day }.map { (source, $0) }
    }
    var kept: [String: [CorporateRecord]] = [:]
    for (source, observation) in observations.sorted(by: { $0.1.at < $1.1.at }) {
      let asked = observation.asked.flatMap { try? CorporateNumber(reading: $0) }
      let key = "\(source.id)/\(observation.asked ?? "")"
      if observation.fetch == .failed {
        if let asked { fail(asked, observation) }
        continue
      }
      if let records = observation.records { kept[key] = try Self.read(records, store) }
      let read = observation.at.dayInTokyo
      let place = Place(
        name: observation.number, day: read, isStale: day > read.adding(days: source.rules.freshDays))
      if let asked { failures[asked] = nil }
      guard let records = kept[key] else { continue }
      if let asked, records.isEmpty { absent[asked] = place }
      add(records, at: place)
    }
  }

  /// The place where the record that holds now was read last.
  func place(of record: CorporateRecord) -> Place? { seen[record.number]?.last { $0.record == record }?.place }

  private mutating func add(_ records: [CorporateRecord], at place: Place) {
    for record in records {
      absent[record.number] = nil
      seen[record.number, default: []].append((record, place))
    }
    self.records += records
  }

  private mutating func fail(_ number: CorporateNumber, _ observation: Observation) {
    failures[number] = Failure(day: observation.at.dayInTokyo, text: observation.fault?.text ?? "")
  }

  private static func read(_ kept: Observation.Kept, _ store: ContentStore) throws -> [CorporateRecord] {
    guard let records = SourceRecords.corporations(try store.expand(kept)) else {
      throw StoreError.contentAltered(sha256: kept.storedSHA256)
    }
    return records
  }
}
