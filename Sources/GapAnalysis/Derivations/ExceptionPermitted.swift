internal import Registry
internal import Requirements
internal import TextForms

/// An exception is asked for and permitted by the offices that have the right, before it begins and not by one person
/// (8.4(1), 2(9)①).
struct ExceptionPermitted: Derivation {
  static let signature = DerivationSignature(name: "exceptionPermitted", parameters: [:])

  static let readsOnlyRelated = true

  static func words(_ parameters: [String: String]) -> Words {
    Words(
      ja: "例外措置の開始日以前に、申請すべき職務の者が申請し、申請者とは別の、許可すべき職務の者が許可している"
        + "（許可が開始日より後か、申請者・許可者の職務の記録がそろっていなければ一部適合まで）",
      en: "the exception was asked for by the offices that have to, and permitted no later than it began by the office "
        + "that has the right and not by who asked for it (permitted later, or where the offices are not all recorded, "
        + "it shows a part)")
  }

  init(parameters: [String: String]) {}

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    // One row for each requirement that it sets aside; they say the same.
    guard let own = subject.related.first(where: { $0.key == subject.key && $0.holds(on: asked.day) }),
      let permitted = own.decided, permitted.dayNumber <= asked.day
    else { return nil }
    if own.marks.contains(.partiesSame) { return own.opinion(.notSatisfied, .applicantIsDecider, from: permitted) }
    if let refusal = own.refusal { return own.opinion(.notSatisfied, refusal.shown, from: permitted) }
    let isInTime = own.began.map { permitted <= $0 } ?? true
    guard isInTime else { return own.opinion(.partial, .exceptionPermittedLate, from: permitted) }
    if let doubt = own.doubts.first { return own.opinion(.partial, doubt.shown, from: permitted) }
    return own.opinion(.satisfied, .exceptionPermitted, from: permitted)
  }

  func addDays(of subject: Subject, to days: inout DayList) {
    for own in subject.related where own.key == subject.key { days.append(own) }
  }
}
