internal import Registry

extension SubjectJudge {
  /// Stands for a day on which the subject was not there.
  static let absent = UInt8.max

  /// The status on each of some days, as `Status.place`.
  ///
  /// - Parameters:
  ///   - now: the verdict on `today`; nil: the subject is not there then. Within its run nothing is judged again.
  ///   - days: none after `today`.
  mutating func fill(
    _ past: inout [UInt8], _ place: Int, of subject: Subject, now: Verdict?, on today: Int32, days: [Int32]
  ) {
    let group = groupOfShared(place)
    if let group, let known = sharedPast[group] {
      past = known
      return
    }
    for (index, day) in days.enumerated() {
      if let now, day >= now.sinceDay, day <= today {
        past[index] = UInt8(truncatingIfNeeded: now.status.place)
      } else {
        past[index] =
          judgement(place, of: subject, on: day).map { UInt8(truncatingIfNeeded: $0.status.place) } ?? Self.absent
      }
    }
    if let group { sharedPast[group] = past }
  }
}

extension Status {
  init?(past code: UInt8) {
    guard code != SubjectJudge.absent else { return nil }
    self = Status.allCases[Int(code)]
  }
}
