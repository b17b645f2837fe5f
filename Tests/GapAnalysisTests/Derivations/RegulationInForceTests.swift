import Registry
import TestSupport
import Testing

@testable import GapAnalysis

@Suite struct RegulationInForceTests {
  private static let derived = Derived("regulationInForce", of: "9.1-1-1", kind: .organization)

  static let examples: [Example] = [
    .passes("in force for this requirement", .regulationInForce) {
      $0.related(.regulation, of: "9.1-1-1") { $0.began = date("2026-05-15") }
    },
    .passes("through its last day", .regulationInForce) {
      $0.regulation(from: "2025-04-01", until: "2026-05-15")
    },
    .passes("one that lapsed, and the one that replaces it", .regulationInForce) {
      $0.regulation(from: "2024-04-01", until: "2026-03-31")
      $0.regulation(from: "2026-04-01", until: nil)
    },
    .fails("lapsed yesterday", .lapsed, .evidenceLapsed(date("2026-05-14"))) {
      $0.regulation(from: "2025-04-01", until: "2026-05-14")
    },
    .fails("nobody knows since when", .partial, .regulationWithoutDate) { $0.regulation(from: nil, until: nil) },
    .saysNothing("no regulation"),
    .saysNothing("in force from tomorrow") { $0.regulation(from: "2026-05-16", until: nil) },
    .saysNothing("of another requirement") {
      $0.related(.regulation, of: "9.1-1-2") { $0.began = date("2025-04-01") }
    },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.derived.check(example) }

  @Test func changesOnItsFirstDayAndTheDayAfterItsLast() {
    #expect(
      Self.derived.changes { $0.regulation(from: "2025-10-01", until: "2026-09-30") } == ["2025-10-01", "2026-10-01"])
  }
}

extension SubjectBuilder {
  fileprivate func regulation(from first: String?, until last: String?) {
    related(.regulation, of: "9.1-1-1") { regulation in
      regulation.began = first.map { date($0) }
      regulation.ended = last.map { date($0) }
    }
  }
}
