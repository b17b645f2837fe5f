internal import Registry

extension SubjectJudge {
  /// A day on which the status becomes another by itself.
  struct StatusChange {
    let day: Int32
    let before: Judgement
    let after: Judgement
  }

  /// Every change after `day` through `last`, in order, of one requirement of the prepared subject.
  func changes(_ place: Int, of subject: Subject, after day: Int32, through last: Int32) -> [StatusChange] {
    guard var before = judgement(place, of: subject, on: day) else { return [] }
    var days = DayList()
    collectDays(place, of: subject, into: &days)
    var changes: [StatusChange] = []
    for candidate in days.days where candidate > day && candidate <= last {
      guard let after = judgement(place, of: subject, on: candidate) else { return changes }
      if after.status != before.status {
        changes.append(StatusChange(day: candidate, before: before, after: after))
      }
      before = after
    }
    return changes
  }
}
