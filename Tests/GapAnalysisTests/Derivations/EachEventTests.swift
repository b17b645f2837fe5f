import Registry
import TestSupport
import Testing

@testable import GapAnalysis

/// The worst event decides; what each must say is in `EventNeedTests`.
@Suite struct EachEventTests {
  private static let derived = Derived("eachEvent", ["kind": "incident", "needs": "action"], of: "9.1-3-1-d")

  static let examples: [Example] = [
    .passes("every event was answered", .eventAnswered) {
      $0.event(.incident, on: "2026-04-10", [.saysAction])
      $0.event(.incident, on: "2026-05-15", [.saysAction])
    },
    .fails("one of two is open", .open, .eventOpen(date("2026-04-10"))) {
      $0.event(.incident, on: "2026-04-10")
      $0.event(.incident, on: "2026-05-10", [.saysAction])
    },
    .fails("of two that are open, the newest is told", .open, .eventOpen(date("2026-05-10"))) {
      $0.event(.incident, on: "2026-04-10")
      $0.event(.incident, on: "2026-05-10")
    },
    .saysNothing("no event"),
    .saysNothing("an event of another kind") { $0.event(.handOver, on: "2026-05-10") },
    .saysNothing("an event of tomorrow") { $0.event(.incident, on: "2026-05-16") },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.derived.check(example) }

  @Test func anEventAfterTheLastOneWasAnsweredIsOpenFromItsDay() {
    let changes = Self.derived.changes {
      $0.event(.incident, on: "2026-04-10", [.saysAction])
      $0.event(.incident, on: "2026-05-10")
    }
    #expect(changes == ["2026-04-10", "2026-05-10"])
  }
}
