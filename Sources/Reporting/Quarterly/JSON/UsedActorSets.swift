internal import GapAnalysis

/// Those among the sets of a report that its findings name, in the order in which they first do: a report of some
/// sections alone names nobody else.
struct UsedActorSets {
  /// Places in `QuarterlyReport.actorSets`.
  private(set) var used: [Int] = []
  private var places: [Int32]

  init(_ report: QuarterlyReport) {
    places = Array(repeating: -1, count: report.actorSets.count)
    for line in report.gaps.lines where line.status != .unconfirmed {
      let place = report.actorPlace(of: line)
      guard places.indices.contains(place), places[place] < 0 else { continue }
      places[place] = Int32(used.count)
      used.append(place)
    }
  }

  /// Nil: nobody is named.
  func place(of line: GapReport.GapLine, in report: QuarterlyReport) -> Int32? {
    let place = report.actorPlace(of: line)
    return places.indices.contains(place) ? places[place] : nil
  }
}
