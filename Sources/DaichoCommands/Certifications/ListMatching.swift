internal import Certification
internal import Registry
internal import SQLiteStore
internal import TextForms

/// Looks for our services and certifications in the lists that were read last.
struct ListMatching {
  /// What is looked for: a certification that was typed in, or a service of which none is known in that register.
  struct Wanted: Sendable {
    let number: String
    let name: String
    let isCertification: Bool
    let query: MatchQuery
    /// Nil where any register may hold it.
    let source: String?
    /// Registers in which it was found already.
    let found: Set<String>
  }

  struct Match: Sendable {
    let wanted: Wanted
    let source: String
    let candidates: [MatchCandidate]
  }

  let catalogue: SourceCatalogue
  let store: ContentStore
  let day: CivilDate
  let sequence: Int64

  func matches(
    sources: [String], service: String?, most: Int, least: Int, reader: any RegisterReading
  ) throws -> [Match] {
    let subjects = try MatchSubjects(catalogue, store, on: day, reader, at: sequence)
    let wanted = try subjects.wanted(service: service)
    let past = try PastObservations(reader, at: sequence)
    let lists = ObservedLists(store)
    var matches: [Match] = []
    for source in catalogue.sources where source.certifies && (sources.isEmpty || sources.contains(source.id)) {
      let observations = past.observations(of: source.id)
      let newest = Dictionary(
        observations.filter { $0.fetch == .ok }.map { ($0.asked, $0) }, uniquingKeysWith: { $1 })
      let entries = try newest.values.flatMap { try lists.entries(of: $0).map { Array($0.values) } ?? [] }
      guard !entries.isEmpty else { continue }
      let index = MatchIndex(entries.sorted { $0.id < $1.id })
      for one in wanted where (one.source == nil || one.source == source.id) && !one.found.contains(source.id) {
        let candidates = index.candidates(for: one.query, most: most, least: least)
        if !candidates.isEmpty { matches.append(Match(wanted: one, source: source.id, candidates: candidates)) }
      }
    }
    return matches
  }
}
