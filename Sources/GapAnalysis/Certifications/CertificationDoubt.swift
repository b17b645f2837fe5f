/// Why a judgement that rests on a certification does not outlive a day.
struct CertificationDoubt: Comparable {
  let shown: Shown
  /// A judgement from this day on may have known of it.
  let since: Int32
  /// The entry of the certification that says so: observations may come to the register later than their day.
  let sequence: Int64

  var opinion: Opinion {
    Opinion(
      outcome: .open, effective: since, sequence: sequence, reason: .shown(shown), isDerived: true, knownFrom: sequence)
  }

  /// The latest is the greatest: no judgement made before it counts. Of one day, what says most.
  static func < (left: Self, right: Self) -> Bool {
    (left.since, left.weight, left.sequence) < (right.since, right.weight, right.sequence)
  }

  private var weight: Int {
    switch shown {
    case .certificationDisputed: 3
    case .certificationWorse: 2
    case .certificationLapsed: 1
    default: 0
    }
  }
}
