internal import Registry
internal import Requirements
internal import TextForms

/// A confidentiality agreement covers the contract and is in force, or survives its end (9.1(2)①(オ)). An end that
/// nobody recorded is not an agreement without end.
struct NDAInForce: Derivation {
  static let signature = DerivationSignature(name: "ndaInForce", parameters: [:])

  static let readsOnlyRelated = false

  static func words(_ parameters: [String: String]) -> Words {
    Words(
      ja: "この契約又はその相手方とのすべての契約を対象とする秘密保持契約が有効であるか、終了後も義務が存続している（締結日又は有効期限の記録がなければ一部適合まで）",
      en:
        "an NDA that covers the contract, or every contract with its vendor, is in force or still binds after its end "
        + "(without a recorded day of signing or end it shows a part)")
  }

  init(parameters: [String: String]) {}

  /// The agreement that shows most is the one that counts; among equals the newest.
  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    let (day, vendor) = (asked.day, subject.versions[asked.version].vendor)
    var best: Opinion?
    for nda in subject.ndas where nda.vendor == nil || nda.vendor == vendor {
      guard Day.of(nda.effectiveFrom) <= day, day < nda.replacedFrom?.dayNumber ?? Day.never, !nda.isRetired,
        let opinion = opinion(on: day, of: nda)
      else { continue }
      guard let known = best else {
        best = opinion
        continue
      }
      let (old, new) = (rank(known), rank(opinion))
      if new > old || (new == old && opinion.isNewer(than: known)) { best = opinion }
    }
    return best
  }

  private func opinion(on day: Int32, of nda: NDAFacts) -> Opinion? {
    let signed = Day.of(nda.signed)
    guard signed <= day else { return nil }
    func opinion(_ outcome: Opinion.Outcome, _ reason: Reason) -> Opinion {
      Opinion(
        outcome: outcome, effective: nda.signed == nil ? Day.of(nda.effectiveFrom) : signed, sequence: nda.sequence,
        reason: reason, isDerived: true)
    }
    let last = lastDay(of: nda)
    if let last, last.dayNumber < day { return opinion(.lapsed, .evidenceLapsed(last)) }
    guard nda.signed != nil else { return opinion(.partial, .ndaSigningUnknown) }
    guard last != nil || nda.withoutEnd else { return opinion(.partial, .ndaEndUnknown) }
    let hasEnded = !nda.withoutEnd && nda.validUntil.map { $0.dayNumber < day } ?? false
    return opinion(.satisfied, hasEnded ? .ndaSurvives : .ndaInForce)
  }

  /// Nil: without end, or none is recorded.
  private func lastDay(of nda: NDAFacts) -> CivilDate? {
    guard !nda.withoutEnd else { return nil }
    guard let end = nda.validUntil, let survival = nda.survivalUntil else { return nda.validUntil ?? nda.survivalUntil }
    return max(end, survival)
  }

  private func rank(_ opinion: Opinion) -> Int {
    switch opinion.outcome {
    case .satisfied: 3
    case .partial: opinion.reason == .ndaEndUnknown ? 2 : 1
    case .lapsed, .notSatisfied, .notNeeded, .open: 0
    }
  }

  func addDays(of subject: Subject, to days: inout DayList) {
    for nda in subject.ndas {
      days.append(Day.of(nda.effectiveFrom))
      days.append(nda.replacedFrom?.dayNumber ?? Day.never)
      days.append(Day.of(nda.signed))
      days.append(after: nda.validUntil?.dayNumber ?? Day.never)
      days.append(after: nda.survivalUntil?.dayNumber ?? Day.never)
    }
  }
}
