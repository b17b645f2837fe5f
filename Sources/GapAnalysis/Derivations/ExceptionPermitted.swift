internal import Registry
internal import Requirements
internal import TextForms

/// An exception is permitted before it begins, by somebody else than who asked for it (8.4(1), 2(9)①).
struct ExceptionPermitted: Derivation {
  static let signature = DerivationSignature(name: "exceptionPermitted", parameters: [:])

  static let readsOnlyRelated = true

  static func words(_ parameters: [String: String]) -> Words {
    Words(
      ja: "例外措置の開始日以前に、申請した者とは別の者が許可している（許可が開始日より後なら一部適合まで）",
      en: "the exception was permitted no later than it began, by another person than who asked for it (permitted "
        + "later, it shows a part)")
  }

  init(parameters: [String: String]) {}

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    // One row for each requirement that it sets aside; they say the same.
    guard let own = subject.related.first(where: { $0.key == subject.key && $0.holds(on: asked.day) }),
      let permitted = own.decided, permitted.dayNumber <= asked.day
    else { return nil }
    if own.marks.contains(.partiesSame) { return own.opinion(.notSatisfied, .applicantIsDecider, from: permitted) }
    let isInTime = own.began.map { permitted <= $0 } ?? true
    return isInTime
      ? own.opinion(.satisfied, .exceptionPermitted, from: permitted)
      : own.opinion(.partial, .exceptionPermittedLate, from: permitted)
  }

  func addDays(of subject: Subject, to days: inout DayList) {
    for own in subject.related where own.key == subject.key { days.append(own) }
  }
}
