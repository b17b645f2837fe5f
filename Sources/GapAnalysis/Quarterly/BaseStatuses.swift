internal import Registry
internal import Requirements
internal import TextForms

/// How everything stood in the state that a report is compared with: by the catalogue of that state, and by today's.
struct BaseStatuses {
  /// Of each requirement of today's catalogue, its place in the other; nil: it has none.
  private let oldPlaces: [Int?]
  /// Places in the other catalogue of what today's has no longer.
  let removed: [Int]
  private let then: Table
  /// Nil: both catalogues are one.
  private let byToday: Table?

  init(
    _ base: ComparisonBase, today: Catalogue, from reader: any RegisterReading, progress: () -> Void
  ) throws {
    let old = base.catalogue
    oldPlaces = today.places(in: old)
    removed = Array(Set(old.requirements.indices).subtracting(oldPlaces.compactMap(\.self))).sorted()
    then = try Table(base, by: old, from: reader, progress: progress)
    byToday = old == today ? nil : try Table(base, by: today, from: reader, progress: progress)
  }

  /// How a requirement of today's catalogue stood, under its old id where it has another now.
  func status(_ place: Int, of subject: Int64) -> (then: Status?, byToday: Status?) {
    let before = oldPlaces[place].flatMap { then.status($0, of: subject) }
    return (before, byToday.map { $0.status(place, of: subject) } ?? before)
  }

  func status(ofOld place: Int, of subject: Int64) -> Status? { then.status(place, of: subject) }

  /// The statuses of all subjects by one catalogue, flat: there may be a million.
  private struct Table {
    private let width: Int
    private var rows: [Int64: Int] = [:]
    private var codes: [UInt8] = []

    init(
      _ base: ComparisonBase, by catalogue: Catalogue, from reader: any RegisterReading, progress: () -> Void
    ) throws {
      width = catalogue.requirements.count
      let day = base.day.dayNumber
      var judge = SubjectJudge(catalogue: catalogue, codes: try reader.requirementCodes())
      try reader.judgedSubjects(at: base.head.sequence, by: catalogue, judge.codes) { subject in
        progress()
        guard judge.prepare(subject, on: day) != nil else { return }
        let first = codes.count
        rows[subject.key] = first
        codes.append(contentsOf: repeatElement(SubjectJudge.absent, count: width))
        for place in judge.places(of: subject.kind) {
          guard let status = judge.status(place, of: subject, on: day) else { continue }
          codes[first + place] = UInt8(truncatingIfNeeded: status.place)
        }
      }
    }

    func status(_ place: Int, of subject: Int64) -> Status? {
      rows[subject].flatMap { Status(past: codes[$0 + place]) }
    }
  }
}
