internal import TextForms

extension NDAFacts {
  /// Whether what is recorded holds on a day.
  package func holds(on day: Int32) -> Bool {
    !isRetired && (effectiveFrom?.dayNumber ?? .min) <= day && day < replacedFrom?.dayNumber ?? .max
  }

  /// Whether it binds a vendor in the contract at hand. Where the vendor, or the party, is not known, naming the contract
  /// is enough.
  package func binds(_ vendor: Int64?) -> Bool {
    if let whole = self.vendor { return whole == vendor }
    guard party > 0, let vendor else { return true }
    return party == vendor
  }

  package func standing(on day: Int32) -> NDAStanding {
    guard signed?.dayNumber ?? .min <= day else { return .notSigned }
    if let last = lastDay, last.dayNumber < day { return .lapsed(last) }
    guard signed != nil else { return .signingUnknown }
    guard lastDay != nil || withoutEnd else { return .endUnknown }
    let hasEnded = !withoutEnd && validUntil.map { $0.dayNumber < day } ?? false
    return hasEnded ? .survives : .inForce
  }

  /// The last on which it binds; nil: without end, or none is recorded.
  private var lastDay: CivilDate? {
    guard !withoutEnd else { return nil }
    guard let validUntil, let survivalUntil else { return validUntil ?? survivalUntil }
    return max(validUntil, survivalUntil)
  }
}
