import Registry
import TestSupport
import Testing

@testable import GapAnalysis

@Suite struct DisposalConfirmedTests {
  private static let derived = Derived("disposalConfirmed", of: "9.3A-8-2", kind: .cloudService)
  private static let whole: RelatedFacts.Marks = [.saysWho, .saysHow, .saysResult, .saysAction]

  static let examples: [Example] = [
    .saysNothing("nothing"),
    .saysNothing("tomorrow") { $0.event(.disposal, on: "2026-05-16", whole.union(.disposesInformation)) },
    .passes("both in one", .disposalConfirmed) {
      $0.event(.disposal, on: "2026-05-15", whole.union([.disposesInformation, .disposesAccounts]))
    },
    .passes("both in two", .disposalConfirmed) {
      $0.event(.disposal, on: "2026-05-10", whole.union(.disposesInformation))
      $0.event(.disposal, on: "2026-05-15", whole.union(.disposesAccounts))
    },
    .fails("information alone", .partial, .disposalInPart) {
      $0.event(.disposal, on: "2026-05-15", whole.union(.disposesInformation))
    },
    .fails("of what is not said", .partial, .disposalInPart) { $0.event(.disposal, on: "2026-05-15", whole) },
    .fails("not whole", .partial, .eventIncomplete) {
      $0.event(.disposal, on: "2026-05-15", [.saysWho, .disposesInformation, .disposesAccounts])
    },
    .saysNothing("another kind of event") {
      $0.event(.return, on: "2026-05-15", whole.union([.disposesInformation, .disposesAccounts]))
    },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.derived.check(example) }

  @Test func changesOnTheDayOfEach() {
    let days = Self.derived.changes {
      $0.event(.disposal, on: "2026-05-10", Self.whole.union(.disposesInformation))
      $0.event(.disposal, on: "2026-05-15", Self.whole.union(.disposesAccounts))
    }
    #expect(days == ["2026-05-10", "2026-05-15"])
  }
}
