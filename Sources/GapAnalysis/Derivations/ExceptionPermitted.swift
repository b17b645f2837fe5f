internal import Registry
internal import Requirements

/// An exception is permitted before it begins, by somebody else than who asked for it (8.4(1), 2(9)①).
struct ExceptionPermitted: Derivation {
  static let signature = DerivationSignature(name: "exceptionPermitted", parameters: [:])

  init(parameters: [String: String]) {}

  func opinion(_ asked: Derivations.Asked, _ subject: Subject) -> Opinion? {
    // One row for each requirement that it sets aside; they say the same.
    guard let own = subject.related.first(where: { $0.key == subject.key && $0.holds(on: asked.day) }),
      let permitted = own.decided, permitted.dayNumber <= asked.day
    else { return nil }
    if own.marks.contains(.partiesSame) { return own.opinion(.notSatisfied, .partiesSame, from: permitted) }
    let isInTime = own.began.map { permitted <= $0 } ?? true
    return isInTime
      ? own.opinion(.satisfied, .exceptionPermitted, from: permitted)
      : own.opinion(.partial, .exceptionPermittedLate, from: permitted)
  }

  func addDays(of subject: Subject, to days: inout DayList) {
    for own in subject.related where own.key == subject.key { days.append(own) }
  }
}
