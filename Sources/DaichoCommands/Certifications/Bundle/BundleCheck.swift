internal import Certification
internal import Registry
internal import SQLiteStore
internal import TextForms

/// Whether what a bundle holds is what its observations say, and could have been seen by now.
struct BundleCheck {
  private let catalogue: SourceCatalogue
  private let now: Instant
  private let bundle: CertificationBundle
  /// Lists stay the same for days: each file is read once.
  private var sizes: [Observation.Kept: Int64] = [:]
  private var counts: [Observation.Kept: Int64] = [:]

  /// How far the clocks of two machines may be apart: as far as the journal bears with one that is behind.
  private static let toleratedLead: Int64 = 24 * 3_600_000

  init(_ bundle: CertificationBundle, by catalogue: SourceCatalogue, now: Instant) {
    self.bundle = bundle
    self.catalogue = catalogue
    self.now = now
  }

  /// - Returns: the observations, with their sources.
  mutating func documents() throws(BundleFault) -> [ObservedDocument] {
    var documents: [ObservedDocument] = []
    var lists: Set<[String?]> = []
    let made = bundle.manifest.made
    for observation in bundle.manifest.observations {
      guard let source = catalogue[observation.source] else {
        throw .unknownSource(observation.number, source: observation.source)
      }
      guard observation.at <= made, made.milliseconds - now.milliseconds <= Self.toleratedLead else {
        throw .future(observation.number)
      }
      // Another list that happens to be here may not be the one that was not modified.
      let list = [observation.source, observation.asked]
      if observation.fetch == .ok { lists.insert(list) }
      guard observation.fetch != .notModified || lists.contains(list) else { throw .unfounded(observation.number) }
      guard try hasItsContent(observation, of: source) else { throw .content(observation.number) }
      documents.append(ObservedDocument(carrying: observation, of: source))
    }
    return documents
  }

  private mutating func hasItsContent(
    _ observation: Observation, of source: SourceDeclaration
  ) throws(BundleFault) -> Bool {
    let pages = [observation.body].compactMap(\.self) + observation.furtherPages
    var total: Int64 = 0
    for page in pages {
      guard let size = size(of: page) else { return false }
      total += size
    }
    guard pages.isEmpty || total == observation.size else { return false }
    guard let records = observation.records else { return true }
    return count(of: records, source) == observation.entries
  }

  private mutating func size(of kept: Observation.Kept) -> Int64? {
    if let known = sizes[kept] { return known }
    let size = expand(kept).map { Int64($0.count) }
    sizes[kept] = size
    return size
  }

  /// Of entries that can be read, and are of that source.
  private mutating func count(of kept: Observation.Kept, _ source: SourceDeclaration) -> Int64? {
    if let known = counts[kept] { return known }
    guard let bytes = expand(kept) else { return nil }
    var count: Int?
    if source.certifies {
      let entries = SourceRecords.entries(bytes)
      count = entries.flatMap { $0.allSatisfy { $0.source == source.id } ? $0.count : nil }
    } else {
      count = SourceRecords.corporations(bytes)?.count
    }
    counts[kept] = count.map(Int64.init)
    return counts[kept]
  }

  private func expand(_ kept: Observation.Kept) -> [UInt8]? {
    guard let file = bundle.files[kept.storedSHA256] else { return nil }
    return ContentStore.expand(file, as: kept, upTo: BundleLimits.expanded(from: file.count))
  }
}
