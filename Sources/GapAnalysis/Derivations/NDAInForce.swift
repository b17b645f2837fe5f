internal import Registry
internal import Requirements
internal import TextForms

/// A confidentiality agreement covers the contract and is in force (9.1(2)①(オ)). An end that nobody recorded is not
/// an agreement without end.
struct NDAInForce: ContractDerivation {
  static let signature = DerivationSignature(name: "ndaInForce", parameters: [:])

  init(parameters: [String: String]) {}

  func opinion(on day: Int32, of version: Int, in subject: ContractSubject) -> Opinion? {
    var best: Opinion?
    var index = 0
    let ndas = subject.ndas
    while index < ndas.count {
      // Versions of one agreement follow each other in the order of their days.
      var current: Int?
      let key = ndas[index].key
      while index < ndas.count, ndas[index].key == key {
        if Day.of(ndas[index].effectiveFrom) <= day { current = index }
        index += 1
      }
      guard let current, !ndas[current].isRetired, let opinion = opinion(on: day, of: ndas[current]) else { continue }
      if let known = best, rank(opinion) <= rank(known) { continue }
      best = opinion
    }
    return best
  }

  private func opinion(on day: Int32, of nda: NDAFacts) -> Opinion? {
    guard let signed = nda.signed?.dayNumber else {
      return Opinion(
        outcome: .partial, effective: Day.of(nda.effectiveFrom), sequence: nda.sequence, reason: .ndaSigningUnknown,
        isDerived: true)
    }
    guard signed <= day else { return nil }
    func opinion(_ outcome: Opinion.Outcome, _ reason: Reason) -> Opinion {
      Opinion(outcome: outcome, effective: signed, sequence: nda.sequence, reason: reason, isDerived: true)
    }
    if nda.withoutEnd { return opinion(.satisfied, .ndaInForce) }
    guard let until = nda.validUntil else { return opinion(.partial, .ndaEndUnknown) }
    return until.dayNumber >= day ? opinion(.satisfied, .ndaInForce) : opinion(.lapsed, .evidenceLapsed(until))
  }

  /// The agreement that shows most is the one that counts.
  private func rank(_ opinion: Opinion) -> Int {
    switch opinion.outcome {
    case .satisfied: 3
    case .partial: opinion.reason == .ndaEndUnknown ? 2 : 0
    case .lapsed, .notSatisfied, .notNeeded: 1
    }
  }

  func addDays(of subject: ContractSubject, to days: inout DayList) {
    for nda in subject.ndas {
      days.append(Day.of(nda.effectiveFrom))
      days.append(Day.of(nda.signed))
      days.append(after: nda.validUntil?.dayNumber ?? Day.never)
    }
  }
}
