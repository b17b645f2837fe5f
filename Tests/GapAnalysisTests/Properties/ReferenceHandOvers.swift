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
      return !record.marks.contains(.noImportantInformation) && !isCovered(record, on: given)
    }
    let pieces = uncovered.map { record in
      ReferenceJudge.Piece(
        said: isCovered(record, on: day) ? .partial : .notSatisfied, madeOn: record.began, entry: record.sequence,
        isDerived: true)
    }
    return (pieces.contains { $0.said == .notSatisfied } ? pieces.filter { $0.said == .notSatisfied } : pieces)
      .max { $1.isNewer(than: $0) }
  }

  /// What went to somebody else than the vendor is covered by an agreement with them.
  private func isCovered(_ record: RelatedFacts, on day: CivilDate) -> Bool {
    guard let facts = facts(on: day), record.party > 0, record.party != facts.vendor else { return isCovered(on: day) }
    return isInForce(on: day) { $0.vendor == record.party || $0.party == record.party }
  }

  private func facts(on day: CivilDate) -> SubjectVersion? {
    subject.versions.last { $0.effectiveFrom ?? .distantPast <= day } ?? subject.versions.first
  }

  private func isCovered(on day: CivilDate) -> Bool {
    guard let facts = facts(on: day) else { return false }
    return isInForce(on: day) { $0.vendor == nil || $0.vendor == facts.vendor } || hasArticles(on: day, facts)
  }

  private func isInForce(on day: CivilDate, where covers: (NDAFacts) -> Bool) -> Bool {
    Set(subject.ndas.map(\.key)).contains { key in
      let known = subject.ndas.filter { $0.key == key && $0.effectiveFrom ?? .distantPast <= day }
      guard let nda = known.max(by: { $0.effectiveFrom ?? .distantPast < $1.effectiveFrom ?? .distantPast }),
        !nda.isRetired, covers(nda), let signed = nda.signed, signed <= day
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
