internal import Certification
internal import Registry
internal import SQLiteStore

/// Reads what observations kept, each list once.
final class ObservedLists {
  private let store: ContentStore
  private let carried: [String: [UInt8]]
  private var lists: [String: [String: ListedEntry]] = [:]

  /// - Parameter carried: files that are not in the store yet, by their names there.
  init(_ store: ContentStore, carried: [String: [UInt8]] = [:]) {
    self.store = store
    self.carried = carried
  }

  /// The entries of an observation by what the register calls them; nil where it kept none.
  func entries(of observation: Observation) throws -> [String: ListedEntry]? {
    guard let kept = observation.records else { return nil }
    if let known = lists[kept.sha256] { return known }
    guard let entries = SourceRecords.entries(try bytes(kept)) else {
      throw StoreError.contentAltered(sha256: kept.storedSHA256)
    }
    return remember(entries, as: kept)
  }

  private func bytes(_ kept: Observation.Kept) throws(StoreError) -> [UInt8] {
    guard let file = carried[kept.storedSHA256] else { return try store.expand(kept) }
    guard let bytes = ContentStore.expand(file, as: kept, upTo: store.largestFile) else {
      throw .contentAltered(sha256: kept.storedSHA256)
    }
    return bytes
  }

  /// Entries that are at hand need not be read again.
  @discardableResult
  func remember(_ entries: [ListedEntry], as kept: Observation.Kept) -> [String: ListedEntry] {
    let byID = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    lists[kept.sha256] = byID
    return byID
  }

  /// What observations tell of a certification, back to the one that last listed it.
  ///
  /// - Parameter observations: of its source, in the order of time.
  func sightings(of certification: Certification, in observations: [Observation]) throws -> [Sighting] {
    guard let id = certification.listedAs else { return [] }
    var sightings: [Sighting] = []
    for observation in observations.reversed() where certification.isAsked(by: observation) {
      let outcome = try outcome(observation, of: certification, id)
      sightings.append(Sighting(time: observation.at, outcome: outcome))
      if case .listed = outcome { break }
    }
    return sightings.reversed()
  }

  private func outcome(
    _ observation: Observation, of certification: Certification, _ id: String
  ) throws -> Sighting.Outcome {
    switch observation.fetch {
    case .failed: return .failed
    case .notModified: return .notModified
    case .ok:
      // Where it was found to be missing is on record: those lists need not be read again.
      let day = observation.at.dayInTokyo
      if let first = certification.absentSince, let last = certification.observedOn, first <= day, day < last {
        return .absent
      }
      return try entries(of: observation)?[id].map(Sighting.Outcome.listed) ?? .absent
    }
  }
}

extension Certification {
  /// Whether an observation of its source looked for it: at the whole list, or at its number. gBizINFO is asked by
  /// corporate number, with which its ids begin.
  func isAsked(by observation: Observation) -> Bool {
    guard let asked = observation.asked, let listedAs else { return true }
    return asked == listedAs || listedAs.hasPrefix(asked + "/")
  }
}
