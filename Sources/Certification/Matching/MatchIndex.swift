internal import TextForms

/// The entries of a register, ready to be looked up by number and by name without comparing each with each.
public struct MatchIndex: Sendable {
  private struct Indexed: Sendable {
    let entry: ListedEntry
    let service: NameForm?
    let provider: NameForm?
  }

  private let entries: [Indexed]
  private let byID: [String: [Int]]
  private let byNumber: [CorporateNumber: [Int]]
  /// The entries in whose names a pair of letters stands.
  private let byBigram: [UInt64: [Int32]]

  public init(_ entries: [ListedEntry]) {
    self.entries = entries.map { entry in
      Indexed(entry: entry, service: Self.form(entry.service), provider: Self.form(entry.provider))
    }
    byID = Dictionary(grouping: entries.indices) { entries[$0].id }
    var byNumber: [CorporateNumber: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      if let number = entry.corporateNumber { byNumber[number, default: []].append(index) }
    }
    self.byNumber = byNumber
    var byBigram: [UInt64: [Int32]] = [:]
    for (index, entry) in self.entries.enumerated() {
      let pairs = Set((entry.service?.bigrams ?? []) + (entry.provider?.bigrams ?? []))
      for pair in pairs { byBigram[pair, default: []].append(Int32(index)) }
    }
    self.byBigram = byBigram
  }

  /// The likeliest entries first; equal scores in the order of their ids.
  ///
  /// - Parameters:
  ///   - most: how many at the most.
  ///   - least: candidates below this score are not worth showing.
  public func candidates(for query: MatchQuery, most: Int = 10, least: Int = 40) -> [MatchCandidate] {
    let service = Self.form(query.service)
    let provider = Self.form(query.provider)
    var places = Set(query.confirmedID.flatMap { byID[$0] } ?? [])
    for number in query.relatedNumbers.union([query.corporateNumber].compactMap { $0 }) {
      places.formUnion(byNumber[number] ?? [])
    }
    for form in [service, provider].compactMap({ $0 }) { places.formUnion(likeliest(form)) }
    let found = places.map { candidate(entries[$0], query, service, provider) }.filter { $0.score >= least }
    return Array(found.sorted { ($1.score, $0.entry.id) < ($0.score, $1.entry.id) }.prefix(most))
  }

  private static func form(_ name: String?) -> NameForm? {
    name.map { NameForm($0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static let mostLookedAt = 6_000
  private static let mostCompared = 200

  /// Entries that share most of the pairs of letters, the rare ones asked first: those that stand in every name
  /// (クラウド) tell nothing apart.
  private func likeliest(_ form: NameForm) -> [Int] {
    let lists = Set(form.bigrams).compactMap { byBigram[$0] }.sorted {
      ($0.count, $0.first ?? 0) < ($1.count, $1.first ?? 0)
    }
    var shared: [Int32: Int] = [:]
    var looked = 0
    for list in lists where looked == 0 || looked + list.count <= Self.mostLookedAt {
      looked += list.count
      for index in list { shared[index, default: 0] += 1 }
    }
    guard shared.count > Self.mostCompared else { return shared.keys.map { Int($0) } }
    let ranked = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return ranked.prefix(Self.mostCompared).map { Int($0.key) }
  }

  private func candidate(
    _ indexed: Indexed, _ query: MatchQuery, _ service: NameForm?, _ provider: NameForm?
  ) -> MatchCandidate {
    if let id = query.confirmedID, id == indexed.entry.id {
      return MatchCandidate(entry: indexed.entry, score: 100, reasons: [.confirmedID])
    }
    var reasons: [MatchReason] = []
    let number = Self.number(of: indexed.entry, query)
    if let number { reasons.append(number.reason) }
    let byService = Self.similarity(service, indexed.service, .service, &reasons)
    let byProvider = Self.similarity(provider, indexed.provider, .provider, &reasons)
    let holder = number?.score ?? byProvider
    return MatchCandidate(entry: indexed.entry, score: Self.joined(byService, holder), reasons: reasons)
  }

  /// What the numbers say of the provider, which goes before its name.
  private static func number(of entry: ListedEntry, _ query: MatchQuery) -> (score: Int, reason: MatchReason)? {
    guard let wanted = query.corporateNumber, let number = entry.corporateNumber else { return nil }
    if number == wanted { return (100, .sameNumber) }
    return query.relatedNumbers.contains(number) ? (90, .relatedNumber) : (0, .otherNumber)
  }

  private static func similarity(
    _ wanted: NameForm?, _ found: NameForm?, _ field: EntryField, _ reasons: inout [MatchReason]
  ) -> Int? {
    guard let wanted, let found else { return nil }
    let similarity = NameSimilarity.of(wanted, found)
    switch similarity {
    case .same: reasons.append(.sameName(field))
    case .contained(let percent): reasons.append(.containedName(field, percent: percent))
    case .alike(let percent) where percent >= 30: reasons.append(.similarName(field, percent: percent))
    case .alike: break
    }
    return similarity.score
  }

  /// The service weighs more: a provider has many. Where one of the two is unknown nothing is certain.
  private static func joined(_ service: Int?, _ provider: Int?) -> Int {
    switch (service, provider) {
    case (let service?, let provider?): (service * 6 + provider * 4) / 10
    case (let service?, nil): service * 9 / 10
    case (nil, let provider?): provider * 9 / 10
    case (nil, nil): 0
    }
  }
}
