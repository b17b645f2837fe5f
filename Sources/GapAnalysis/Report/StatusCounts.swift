/// How many verdicts have each status.
public struct StatusCounts: Sendable, Hashable {
  private var counts = [Int32](repeating: 0, count: Status.allCases.count)

  public init() {}

  public subscript(status: Status) -> Int {
    get { Int(counts[status.place]) }
    set { counts[status.place] = Int32(clamping: newValue) }
  }

  public var gaps: Int { Status.allCases.reduce(0) { $1.isGap ? $0 + self[$1] : $0 } }

  public static func += (left: inout StatusCounts, right: StatusCounts) {
    for status in Status.allCases { left[status] += right[status] }
  }
}
