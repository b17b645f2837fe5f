import Registry
import TextForms

/// What was given without an agreement, written once more from the rules alone.
struct ReferenceHandOvers {
  let subject: Subject
  let code: Int64
  let day: CivilDate

  /// Given while nothing covered it: a part where something covers it today.
  var piece: ReferenceJudge.Piece? {
    let uncovered = subject.known(on: day).filter { record in
      guard record.kind == .event, record.code == 1, let given = record.began, given <= day else { return false }
      return !record.marks.contains(.noImportantInformation) && !isCovered(on: given)
    }
    let said: ReferenceJudge.Said = isCovered(on: day) ? .partial : .notSatisfied
    return uncovered.map {
      ReferenceJudge.Piece(said: said, madeOn: $0.began, entry: $0.sequence, isDerived: true)
    }.max { $1.isNewer(than: $0) }
  }

  private func isCovered(on day: CivilDate) -> Bool {
    guard
      let facts = subject.versions.last(where: { $0.effectiveFrom ?? .distantPast <= day }) ?? subject.versions.first
    else { return false }
    return isInForce(on: day, facts) || hasArticles(on: day, facts)
  }

  private func isInForce(on day: CivilDate, _ facts: SubjectVersion) -> Bool {
    Set(subject.ndas.map(\.key)).contains { key in
      let known = subject.ndas.filter { $0.key == key && $0.effectiveFrom ?? .distantPast <= day }
      guard let nda = known.max(by: { $0.effectiveFrom ?? .distantPast < $1.effectiveFrom ?? .distantPast }),
        !nda.isRetired, nda.vendor == nil || nda.vendor == facts.vendor, let signed = nda.signed, signed <= day
      else { return false }
      if nda.withoutEnd { return true }
      return (nda.validUntil ?? nda.survivalUntil).map { day <= $0 } ?? false
    }
  }

  private func hasArticles(on day: CivilDate, _ facts: SubjectVersion) -> Bool {
    guard let end = facts.dates.end, day <= end, facts.dates.signed ?? .distantPast <= day else { return false }
    let confirmed = subject.known(on: day).filter {
      $0.kind == .clauseFinding && $0.requirement == code && $0.outcome == 2 && $0.began ?? .distantPast <= day
    }
    let last = confirmed.max {
      ($0.began ?? $0.effectiveFrom ?? .distantPast, $0.sequence)
        < ($1.began ?? $1.effectiveFrom ?? .distantPast, $1.sequence)
    }
    return last?.code == 1
  }
}
