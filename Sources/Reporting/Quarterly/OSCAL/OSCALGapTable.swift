internal import GapAnalysis
internal import Requirements

/// The subjects of the gaps of a report by requirement and status, the gravest first. Flat: there may be half a million.
struct OSCALGapTable {
  static let statuses = Status.allCases.filter(\.isGap)
  private static let width = Status.allCases.count

  private var subjects: [Int32]
  /// Where each requirement and status begins; one more at the end.
  private var starts: [Int]

  init(_ report: QuarterlyReport) {
    let lines = report.gaps.lines
    starts = Array(repeating: 0, count: report.gaps.catalogue.requirements.count * Self.width + 1)
    for line in lines where line.status.isGap { starts[Self.cell(line.requirement, line.status) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var next = starts
    subjects = Array(repeating: 0, count: starts[starts.count - 1])
    for line in lines where line.status.isGap {
      let cell = Self.cell(line.requirement, line.status)
      subjects[next[cell]] = Int32(line.subject)
      next[cell] += 1
    }
  }

  private static func cell(_ requirement: Int, _ status: Status) -> Int { requirement * width + status.place }

  func subjects(_ requirement: Int, _ status: Status) -> ArraySlice<Int32> {
    let cell = Self.cell(requirement, status)
    return subjects[starts[cell]..<starts[cell + 1]]
  }
}
