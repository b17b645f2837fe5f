internal import Registry
internal import Requirements
internal import TextForms

/// How everything stood in the state that a report is compared with: by the catalogue of that state, and by today's.
struct BaseStatuses {
  private let plans: Int
  private let oldPlans: Int
  /// Of each requirement of today's catalogue, its place in the other; -1: it has none.
  private let oldPlaces: [Int]
  /// Places in the other catalogue of what today's has no longer.
  let removed: [Int]
  private var rows: [Int64: Int] = [:]
  private var then: [UInt8] = []
  /// Empty: both catalogues are one.
  private var thenByToday: [UInt8] = []

  init(
    _ base: ComparisonBase, today: Catalogue, codes: [Int64: String], from reader: any RegisterReading,
    progress: () -> Void
  ) throws {
    let (old, new) = (base.catalogue, today)
    plans = new.requirements.count
    oldPlans = old.requirements.count
    oldPlaces = new.requirements.map { old.place(ofFormer: $0) ?? -1 }
    removed = Array(Set(old.requirements.indices).subtracting(oldPlaces)).sorted()
    var judges = [SubjectJudge(catalogue: old, codes: codes)]
    if old != new { judges.append(SubjectJudge(catalogue: new, codes: codes)) }
    let day = base.day.dayNumber
    try reader.judgedSubjects(at: base.head.sequence) { subject in
      progress()
      for index in judges.indices {
        guard judges[index].prepare(subject, on: day) != nil else { return }
        if index == 0 { rows[subject.key] = rows.count }
        let first = index == 0 ? then.count : thenByToday.count
        let count = index == 0 ? oldPlans : plans
        let room = repeatElement(SubjectJudge.absent, count: count)
        if index == 0 { then.append(contentsOf: room) } else { thenByToday.append(contentsOf: room) }
        for place in judges[index].places(of: subject.kind) {
          guard let status = judges[index].status(place, of: subject, on: day) else { continue }
          let code = UInt8(truncatingIfNeeded: status.place)
          if index == 0 { then[first + place] = code } else { thenByToday[first + place] = code }
        }
      }
    }
  }

  func row(of subject: Int64) -> Int? { rows[subject] }

  /// How a requirement of today's catalogue stood, under its old id where it has another now.
  func status(_ place: Int, row: Int) -> (then: Status?, byToday: Status?) {
    let old = oldPlaces[place]
    let before = old < 0 ? nil : status(ofOld: old, row: row)
    return (before, thenByToday.isEmpty ? before : Status(past: thenByToday[row * plans + place]))
  }

  func status(ofOld place: Int, row: Int) -> Status? { Status(past: then[row * oldPlans + place]) }
}

extension Catalogue {
  /// Where a requirement of another, later catalogue stands in this one.
  func place(ofFormer requirement: Requirement) -> Int? {
    requirements.firstIndex { $0.id == requirement.id }
  }
}
