internal import ArgumentParser
internal import GapAnalysis
internal import Requirements

/// `--fail-on`.
enum GapThreshold: String, ExpressibleByArgument, CaseIterable {
  case gap
  case low
  case medium
  case high
  case critical

  func isReached(by report: GapReport) -> Bool {
    guard let level = GravityRule.Level(rawValue: rawValue) else { return report.totals.gaps > 0 }
    return report.gravest.map { $0 >= level } ?? false
  }
}
