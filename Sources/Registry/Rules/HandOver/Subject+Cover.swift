internal import Requirements
internal import TextForms

extension Subject {
  /// What is recorded of it for a day; before its first day what that says.
  package func version(on day: Int32) -> SubjectVersion? {
    versions.last { ($0.effectiveFrom?.dayNumber ?? .min) <= day } ?? versions.first
  }

  /// Whether an agreement in force covers the vendor on a day: new information may be given. One that has ended, and
  /// only survives, covers what was given before.
  ///
  /// - Parameter articles: the short numbers of the requirements that articles of the contract itself show.
  package func coversVendor(on day: Int32, articles: Set<Int64>) -> Bool {
    let vendor = version(on: day)?.vendor
    if let contract = above.first { return contract.coversProvider(vendor, by: ndas, on: day, articles: articles) }
    return ndas.contains { $0.binds(vendor) && $0.isInForce(on: day) } || hasArticles(on: day, articles)
  }

  /// Whether the provider of a cloud service that names this contract is bound on a day: as its vendor, articles of the
  /// contract included, or by an agreement with them. Of one who is not known nothing but an agreement for the contract is.
  ///
  /// - Parameter others: agreements with the provider that the contract does not know of.
  private func coversProvider(
    _ provider: Int64?, by others: [NDAFacts] = [], on day: Int32, articles: Set<Int64>
  ) -> Bool {
    guard let provider else { return ndas.contains { $0.vendor == nil && $0.isInForce(on: day) } }
    guard provider != version(on: day)?.vendor else { return coversVendor(on: day, articles: articles) }
    return (ndas + others).contains { $0.isWith(provider) && $0.isInForce(on: day) }
  }

  /// Whether an agreement in force covers who received what was given, on a day. Through a cloud service that is its
  /// provider.
  package func covers(_ handOver: RelatedFacts, on day: Int32, articles: Set<Int64>) -> Bool {
    if handOver.service != nil {
      return coversProvider(handOver.party > 0 ? handOver.party : nil, on: day, articles: articles)
    }
    guard handOver.party > 0, handOver.party != version(on: day)?.vendor else {
      return coversVendor(on: day, articles: articles)
    }
    return coversSubcontractor(handOver.party, on: day)
  }

  /// Whether an agreement in force binds a subcontractor on a day. Articles of the contract bind its vendor alone.
  func coversSubcontractor(_ vendor: Int64, on day: Int32) -> Bool {
    ndas.contains { $0.isWith(vendor) && $0.isInForce(on: day) }
  }

  /// An officer confirmed articles on confidentiality in the contract, and it runs.
  private func hasArticles(on day: Int32, _ requirements: Set<Int64>) -> Bool {
    guard !requirements.isEmpty, let dates = version(on: day)?.dates, let end = dates.end, day <= end.dayNumber,
      dates.signed?.dayNumber ?? .min <= day
    else { return false }
    let confirmed = related.filter {
      $0.kind == .clauseFinding && $0.holds(on: day) && requirements.contains($0.requirement)
        && $0.outcome == ClauseFinding.State.confirmed.code && ($0.began?.dayNumber ?? .min) <= day
    }
    let latest = confirmed.max {
      (($0.began ?? $0.effectiveFrom)?.dayNumber ?? .min, $0.sequence)
        < (($1.began ?? $1.effectiveFrom)?.dayNumber ?? .min, $1.sequence)
    }
    return latest?.code == ClauseFinding.Found.present.code
  }

  /// The hand-overs of information to its vendor, to a subcontractor under it, or to a service that names it, that are on
  /// record.
  package var handOvers: [RelatedFacts] {
    related.filter { $0.kind == .event && $0.code == Event.Kind.handOver.code && !$0.isRetired && $0.began != nil }
  }
}

extension NDAFacts {
  fileprivate func isWith(_ party: Int64) -> Bool { vendor == party || self.party == party }

  fileprivate func isInForce(on day: Int32) -> Bool { holds(on: day) && standing(on: day) == .inForce }
}
