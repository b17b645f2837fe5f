import Registry
import TextForms

/// How certifications bear on a judgement, day by day.
struct ReferenceCertifications {
  let subject: Subject
  let day: CivilDate

  /// Before every day of a test.
  private static let start = CivilDate(iso: "2023-06-01")!
  /// As projections write statuses: valid, renewalPending, inProcess, expired, suspended, withdrawn, notListed, unknown,
  /// claimed.
  private static let badness: [Int64: Int] = [1: 0, 2: 0, 3: 1, 9: 2, 8: 3, 0: 3, 7: 4, 5: 5, 4: 6, 6: 7]

  private struct State {
    let badness: Int
    let isStale: Bool
    let isDisputed: Bool
    let entry: Int64
  }

  /// The latest of what got worse.
  var piece: ReferenceJudge.Piece? {
    let keys = Set(subject.related.filter { $0.kind == .certification }.map(\.key))
    let since = keys.flatMap(worsenings).max { $0.0 < $1.0 }
    return since.map { ReferenceJudge.Piece(said: .open, madeOn: $0.0, entry: $0.1, isDerived: true) }
  }

  private func worsenings(of key: Int64) -> [(CivilDate, Int64)] {
    guard let today = state(of: key, on: day) else { return [] }
    let asked: [(State?) -> Bool] = [
      // What is not there is not known.
      { $0?.badness ?? 3 >= today.badness }, { $0?.isStale ?? false }, { $0?.isDisputed ?? false },
    ]
    return asked.filter { $0(today) }.compactMap { isSo in
      var since = day
      while since > Self.start, isSo(state(of: key, on: since.adding(days: -1))) { since = since.adding(days: -1) }
      return since == Self.start ? nil : (since, state(of: key, on: since)?.entry ?? 0)
    }
  }

  private func state(of key: Int64, on day: CivilDate) -> State? {
    let known = subject.known(on: day).filter { $0.key == key && $0.kind == .certification }
    guard let facts = known.last else { return nil }
    var badness = Self.badness[facts.code]!
    if let last = facts.ended, last < day, facts.code != 2 { badness = max(badness, 6) }
    return State(
      badness: badness, isStale: facts.reported.map { $0 < day } ?? false,
      isDisputed: facts.marks.contains(.claimNotBorneOut), entry: facts.sequence)
  }
}
