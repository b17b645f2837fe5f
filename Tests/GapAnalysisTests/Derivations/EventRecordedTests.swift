import Registry
import TestSupport
import Testing

@testable import GapAnalysis

@Suite struct EventRecordedTests {
  private static let derived = Derived("eventRecorded", ["kind": "return", "needs": "completed"], of: "9.1-4-1-b")

  static let examples: [Example] = [
    .passes("all that is asked", .eventComplete) {
      $0.event(.return, on: "2026-05-15", [.saysWho, .saysHow, .saysResult, .saysAction])
    },
    .passes("one whole record of two", .eventComplete) {
      $0.event(.return, on: "2026-04-10", [.saysWho, .saysHow, .saysResult, .saysAction])
      $0.event(.return, on: "2026-05-10", [.saysWho])
    },
    .fails("no action", .partial, .eventIncomplete) {
      $0.event(.return, on: "2026-05-15", [.saysWho, .saysHow, .saysResult])
    },
    .fails("done by another office than the one that has to", .notSatisfied, .reviewedByOtherOffice) {
      $0.event(.return, on: "2026-05-15", [.saysWho, .saysHow, .saysResult, .saysAction]) {
        $0.doubts = [.reviewedByOtherOffice]
      }
    },
    .fails("done, nobody knows by which office", .partial, .reviewerUnknown) {
      $0.event(.return, on: "2026-05-15", [.saysWho, .saysHow, .saysResult, .saysAction]) {
        $0.doubts = [.reviewerUnknown]
      }
    },
    .saysNothing("no event"),
    .saysNothing("one of another kind") {
      $0.event(.acceptance, on: "2026-05-15", [.saysWho, .saysHow, .saysResult, .saysAction])
    },
    .saysNothing("one of tomorrow") {
      $0.event(.return, on: "2026-05-16", [.saysWho, .saysHow, .saysResult, .saysAction])
    },
    .saysNothing("a retired record") {
      $0.event(.return, on: "2026-05-15", [.saysWho, .saysHow, .saysResult, .saysAction]) { $0.isRetired = true }
    },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.derived.check(example) }

  @Test func changesOnTheDayOfEachEvent() {
    let changes = Self.derived.changes {
      $0.event(.return, on: "2026-04-10", [.saysWho])
      $0.event(.return, on: "2026-05-10", [.saysWho, .saysHow, .saysResult, .saysAction])
    }
    #expect(changes == ["2026-04-10", "2026-05-10"])
  }
}
