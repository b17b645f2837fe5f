/// How grave a gap is: points for class, status, phase and days add up, and the sum decides the level (市の設定).
public struct GravityRule: Sendable, Hashable {
  /// The statuses that are gaps.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    case notSatisfied
    case overdue
    case partial
    case unconfirmed
  }

  public enum Level: String, Sendable, Hashable, CaseIterable, Comparable {
    case critical
    case high
    case medium
    case low

    private var rank: Int {
      switch self {
      case .critical: 3
      case .high: 2
      case .medium: 1
      case .low: 0
      }
    }

    public static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }
  }

  public let classPoints: [Confidentiality: Int]
  public let unknownClassPoints: Int
  public let statusPoints: [Status: Int]
  public let phasePoints: [Phase: Int]
  /// Points for each whole 30 days since the gap began, counted up to `daysAtMost` days.
  public let perThirtyDays: Int
  public let daysAtMost: Int
  /// The points from which each level holds; `low` holds from 0.
  public let levelPoints: [Level: Int]

  public func points(confidentiality: Confidentiality?, status: Status, phase: Phase, days: Int) -> Int {
    let ofClass = confidentiality.map { classPoints[$0] ?? 0 } ?? unknownClassPoints
    let ofDays = min(max(days, 0), daysAtMost) / 30 * perThirtyDays
    return ofClass + (statusPoints[status] ?? 0) + (phasePoints[phase] ?? 0) + ofDays
  }

  public func level(ofPoints points: Int) -> Level {
    Level.allCases.first { points >= levelPoints[$0] ?? .max } ?? .low
  }
}
