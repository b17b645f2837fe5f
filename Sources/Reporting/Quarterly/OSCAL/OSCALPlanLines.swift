internal import GapAnalysis

/// The gaps of a report as a plan speaks of them: one by one where somebody has a plan, by section and requirement where
/// nobody has.
struct OSCALPlanLines {
  struct Group {
    let section: Int
    let requirement: Int
    let counts: StatusCounts
  }

  /// The gravest first.
  private(set) var planned: [(line: GapReport.GapLine, plan: GapReport.RemediationLine)] = []
  /// By section, then by requirement.
  private(set) var groups: [Group] = []

  init(_ report: QuarterlyReport) {
    let requirements = report.gaps.catalogue.requirements.count
    var places = [Int32](repeating: -1, count: report.gaps.sections.count * requirements)
    var counts: [StatusCounts] = []
    for line in report.gaps.lines where line.status.isGap {
      // A plan that was given up is none.
      if let plan = report.gaps.remediation(of: line), plan.progress != .abandoned {
        planned.append((line, plan))
        continue
      }
      let cell = report.gaps.subjects[line.subject].section * requirements + line.requirement
      if places[cell] < 0 {
        places[cell] = Int32(counts.count)
        counts.append(StatusCounts())
      }
      counts[Int(places[cell])][line.status] += 1
    }
    groups = places.enumerated().filter { $0.element >= 0 }.map { cell, place in
      Group(section: cell / requirements, requirement: cell % requirements, counts: counts[Int(place)])
    }
  }

  /// Places of the requirements of the groups.
  var requirements: [Int] { Set(groups.map(\.requirement)).sorted() }
}
