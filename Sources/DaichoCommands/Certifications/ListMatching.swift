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
    let wanted = try wanted(service, reader)
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

  private func wanted(_ service: String?, _ reader: any RegisterReading) throws -> [Wanted] {
    let chosen = try service.map { try RecordLookup.find(.cloudService, $0, in: reader, at: sequence) }
    var vendors: [RecordID: (name: String, number: CorporateNumber?)] = [:]
    try reader.records(.vendor, on: nil, at: sequence) { version in
      if let body = version.body {
        vendors[version.record] = (
          body.text("name"), body["corporateNumber"]?.text.flatMap { try? CorporateNumber(reading: $0) }
        )
      }
      return true
    }
    let successors = try successors(of: vendors.values.compactMap(\.number), reader)
    var services: [RecordID: (version: RecordVersion, name: String, provider: RecordID?)] = [:]
    try reader.records(.cloudService, on: nil, at: sequence) { version in
      guard !version.isRetired, let body = version.body, chosen == nil || version.record == chosen else { return true }
      services[version.record] = (version, body.text("name"), body.record("provider"))
      return true
    }
    var wanted: [Wanted] = []
    var found: [RecordID: Set<String>] = [:]
    try reader.records(.certification, on: nil, at: sequence) { version in
      guard !version.isRetired, let body = version.body else { return true }
      let certification = Certification(body: body)
      if let listedIn = certification.listedIn {
        if let service = certification.service { found[service, default: []].insert(listedIn) }
        return true
      }
      guard chosen == nil || certification.service == chosen else { return true }
      let holder = certification.holder ?? certification.service.flatMap { services[$0]?.provider }
      let service = certification.service.flatMap { services[$0]?.name }
      wanted.append(
        Wanted(
          number: certification.number, name: service ?? holder.flatMap { vendors[$0]?.name } ?? "",
          isCertification: true,
          query: MatchQuery(
            service: service, provider: holder.flatMap { vendors[$0]?.name },
            corporateNumber: holder.flatMap { vendors[$0]?.number }, confirmedID: certification.certificateNumber,
            relatedNumbers: holder.flatMap { vendors[$0]?.number }.flatMap { successors[$0] } ?? []),
          source: catalogue.sources.first { certification.isOfScheme(of: $0) }?.id, found: []))
      return true
    }
    for (record, service) in services {
      wanted.append(
        Wanted(
          number: service.version.number ?? "", name: service.name, isCertification: false,
          query: MatchQuery(
            service: service.name, provider: service.provider.flatMap { vendors[$0]?.name },
            corporateNumber: service.provider.flatMap { vendors[$0]?.number },
            relatedNumbers: service.provider.flatMap { vendors[$0]?.number }.flatMap { successors[$0] } ?? []),
          source: nil, found: found[record] ?? []))
    }
    return wanted.sorted { ($0.isCertification ? 0 : 1, $0.number) < ($1.isCertification ? 0 : 1, $1.number) }
  }

  /// Into which corporations those of our vendors merged, as far as the corporate-number register was read: a list may
  /// name the one that has taken over.
  private func successors(
    of numbers: [CorporateNumber], _ reader: any RegisterReading
  ) throws -> [CorporateNumber: Set<CorporateNumber>] {
    let sources = catalogue.sources.filter { $0.reader == .corporateNumbers }
    guard !numbers.isEmpty, !sources.isEmpty else { return [:] }
    let readings = try CorporateReadings(sources, on: day, store: store, reader: reader, at: sequence)
    guard !readings.records.isEmpty else { return [:] }
    let register = CorporateRegister(readings.records)
    return Dictionary(
      numbers.map { ($0, Set(register.chain(from: $0).steps.map(\.to))) }, uniquingKeysWith: { first, _ in first })
  }
}
