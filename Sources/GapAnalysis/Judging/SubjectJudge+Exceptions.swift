internal import Registry
internal import Requirements

extension SubjectJudge {
  /// An exception under 8.4 that sets the requirement aside on a day: permitted, or urgent and reported, and in force.
  /// The day after its last the gap is back by itself.
  func exception(from place: Int, of subject: Subject, on day: Int32) -> Judgement? {
    let inForce = subject.related.filter { related in
      related.kind == .exceptionMeasure && related.requirement == codes[place] && related.holds(on: day)
        && related.isInForce(on: day)
    }
    guard let last = inForce.max(by: { $0.sequence < $1.sequence }) else { return nil }
    return Judgement(.excepted, .excepted(last.ended), evidence: last.sequence)
  }

  func addExceptionDays(_ place: Int, of subject: Subject, to days: inout DayList) {
    guard hasExceptions else { return }
    for related in subject.related where related.kind == .exceptionMeasure && related.requirement == codes[place] {
      days.append(related)
    }
  }
}

extension RelatedFacts {
  /// Of an exception. One whose first day is not recorded is not in force: nothing is guessed in its favour. Nor is one
  /// whose permission would have been refused.
  fileprivate func isInForce(on day: Int32) -> Bool {
    guard let began = began?.dayNumber, began <= day, day <= ended?.dayNumber ?? Day.never else { return false }
    if let decided, decided.dayNumber <= day, !marks.contains(.partiesSame), refusal == nil { return true }
    return marks.contains(.urgent) && (reported.map { $0.dayNumber <= day } ?? false)
  }
}

extension Subject {
  /// The day of the first application for it.
  var firstApplication: Int32? {
    guard kind == .cloudService else { return nil }
    return related.lazy.filter { $0.kind == .application && !$0.isRetired }.compactMap { $0.began?.dayNumber }.min()
  }
}

extension DayList {
  /// Every day on which what the record says may change.
  mutating func append(_ related: RelatedFacts) {
    append(Day.of(related.effectiveFrom))
    append(related.replacedFrom?.dayNumber ?? Day.never)
    for date in [related.began, related.decided, related.reported] { append(date?.dayNumber ?? Day.never) }
    append(after: related.ended?.dayNumber ?? Day.never)
  }
}
