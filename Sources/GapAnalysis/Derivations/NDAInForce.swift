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
    for nda in subject.ndas where nda.binds(vendor) && nda.holds(on: day) {
      guard let opinion = opinion(on: day, of: nda) else { continue }
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
    func opinion(_ outcome: Opinion.Outcome, _ reason: Reason) -> Opinion {
      Opinion(
        outcome: outcome, effective: Day.of(nda.signed ?? nda.effectiveFrom), sequence: nda.sequence, reason: reason,
        isDerived: true)
    }
    return switch nda.standing(on: day) {
    case .notSigned: nil
    case .lapsed(let last): opinion(.lapsed, .evidenceLapsed(last))
    case .signingUnknown: opinion(.partial, .ndaSigningUnknown)
    case .endUnknown: opinion(.partial, .ndaEndUnknown)
    case .survives: opinion(.satisfied, .ndaSurvives)
    case .inForce: opinion(.satisfied, .ndaInForce)
    }
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
