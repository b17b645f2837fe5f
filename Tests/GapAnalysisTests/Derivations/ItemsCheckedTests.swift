import Registry
import TestSupport
import Testing

@testable import GapAnalysis

@Suite struct ItemsCheckedTests {
  private static let derived = Derived(
    "itemsChecked", ["kind": "periodicCheck", "needs": "completed", "items": "9.3A-7-1"], of: "9.3A-7-5",
    kind: .cloudService)

  static let examples: [Example] = [
    .passes("each item", .eventComplete) { $0.check(on: "2026-05-15", of: "abcdefgh") },
    .passes("one whole check of two", .eventComplete) {
      $0.check(on: "2026-04-10", of: "abcdefgh")
      $0.check(on: "2026-05-10", of: "a")
    },
    .passes("something else besides", .eventComplete) {
      $0.related(.event, ofEach: "abcdefgh".map { "9.3A-7-1-\($0)" } + ["9.3A-7-4"]) { event in
        event.code = Event.Kind.periodicCheck.code
        event.began = date("2026-05-15")
        event.marks = [.saysWho, .saysHow, .saysResult, .saysAction]
      }
    },
    .fails("one item missing", .partial, .itemsUnchecked) { $0.check(on: "2026-05-15", of: "abcdefg") },
    .fails("two checks of half of them each", .partial, .itemsUnchecked) {
      $0.check(on: "2026-05-10", of: "abcd")
      $0.check(on: "2026-05-15", of: "efgh")
    },
    .fails("no item named", .partial, .itemsUnchecked) {
      $0.event(.periodicCheck, on: "2026-05-15", [.saysWho, .saysHow, .saysResult, .saysAction])
    },
    .fails("nobody says how", .partial, .eventIncomplete) {
      $0.check(on: "2026-05-15", of: "abcdefgh", [.saysWho, .saysResult, .saysAction])
    },
    .fails("items of a version before", .partial, .itemsUnchecked) {
      $0.check(on: "2026-04-10", of: "abcdefgh", key: 40)
      $0.check(on: "2026-04-10", of: "abcd", key: 40, from: "2026-05-01")
    },
    .saysNothing("no check"),
    .saysNothing("one of another kind") { $0.check(.buildCheck, on: "2026-05-15", of: "abcdefgh") },
    .saysNothing("one of tomorrow") { $0.check(on: "2026-05-16", of: "abcdefgh") },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.derived.check(example) }

  @Test func changesOnTheDayOfEachCheck() {
    let days = Self.derived.changes {
      $0.check(on: "2026-04-10", of: "abc")
      $0.check(on: "2026-05-10", of: "abcdefgh")
    }
    #expect(days == ["2026-04-10", "2026-05-10"])
  }
}
