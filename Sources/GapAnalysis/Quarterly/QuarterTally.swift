internal import Requirements
internal import TextForms

/// How many verdicts had which status, by section: on the ends of past quarters, and by requirement on the last day.
/// Flat, since it is counted up some ten million times.
struct QuarterTally: Sendable {
  private static let statuses = Status.allCases.count
  private let days: Int
  private let requirements: Int
  private var byDay: [Int32] = []
  private var subjectsByDay: [Int32] = []
  private var byRequirement: [Int32] = []
  private var signedBeforeStandard: [Int32] = []

  init(days: Int, requirements: Int) {
    self.days = days
    self.requirements = requirements
  }

  /// Sections come in the order in which they are met.
  mutating func makeRoom(forSections count: Int) {
    func grow(_ counts: inout [Int32], each: Int) {
      let missing = count * each - counts.count
      if missing > 0 { counts.append(contentsOf: repeatElement(0, count: missing)) }
    }
    grow(&byDay, each: days * Self.statuses)
    grow(&subjectsByDay, each: days)
    grow(&byRequirement, each: requirements * Self.statuses)
    grow(&signedBeforeStandard, each: 1)
  }

  /// - Parameter past: the status on each day, as `Status.place`; `SubjectJudge.absent` where it was not there.
  mutating func note(_ past: [UInt8], section: Int) {
    for day in 0..<days where past[day] != SubjectJudge.absent {
      byDay[(section * days + day) * Self.statuses + Int(past[day])] += 1
    }
  }

  mutating func note(_ verdict: Verdict, requirement: Int, section: Int) {
    byRequirement[(section * requirements + requirement) * Self.statuses + verdict.status.place] += 1
    if verdict.reason == .signedBeforeStandard { signedBeforeStandard[section] += 1 }
  }

  mutating func noteSubject(onDay day: Int, section: Int) { subjectsByDay[section * days + day] += 1 }

  func counts(onDay day: Int, sections: some Sequence<Int>) -> StatusCounts {
    sections.reduce(into: StatusCounts()) { $0 += counts(byDay, at: $1 * days + day) }
  }

  func subjects(onDay day: Int, sections: some Sequence<Int>) -> Int {
    sections.reduce(0) { $0 + Int(subjectsByDay[$1 * days + day]) }
  }

  func counts(ofRequirement requirement: Int, sections: some Sequence<Int>) -> StatusCounts {
    sections.reduce(into: StatusCounts()) { $0 += counts(byRequirement, at: $1 * requirements + requirement) }
  }

  func signedBeforeStandard(sections: some Sequence<Int>) -> Int {
    sections.reduce(0) { $0 + Int(signedBeforeStandard[$1]) }
  }

  private func counts(_ all: [Int32], at place: Int) -> StatusCounts {
    Status.allCases.reduce(into: StatusCounts()) { $0[$1] = Int(all[place * Self.statuses + $1.place]) }
  }
}
