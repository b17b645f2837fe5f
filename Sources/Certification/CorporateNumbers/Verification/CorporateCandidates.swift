internal import TextForms

/// Looks for corporations by name. Those that asked not to be found by searching are left out.
struct CorporateCandidates: Sendable {
  private let index: MatchIndex
  private let register: CorporateRegister

  private static let most = 3
  /// Lower scores are chance.
  private static let least = 60

  init(_ register: CorporateRegister) {
    self.register = register
    let records = register.currentRecords.filter { !$0.isHiddenFromSearch }
    index = MatchIndex(
      records.map { record in
        var entry = ListedEntry(source: "nta-corporate-number", id: record.number.digits, status: .unknown)
        entry.provider = record.name
        entry.corporateNumber = record.number
        return entry
      })
  }

  func alike(to name: String) -> [CorporateFinding.Candidate] {
    let query = MatchQuery(service: nil, provider: name)
    return index.candidates(for: query, most: Self.most, least: Self.least).compactMap { candidate in
      guard let number = candidate.entry.corporateNumber, let record = register.record(of: number) else { return nil }
      return CorporateFinding.Candidate(record: record, score: candidate.score)
    }
  }
}
