import Registry
import TestSupport
import Testing

@testable import GapAnalysis

@Suite struct ContractConcludedTests {
  private static let whole = Derived("contractConcluded", ["shows": "satisfied"], of: "9.1-2-2-b")
  private static let part = Derived("contractConcluded", ["shows": "partial"], of: "9.1-2-1-d")

  static let examples: [Example] = [
    .passes("signed before", .contractConcluded) { $0.contract { $0.dates.signed = date("2026-04-01") } },
    .passes("signed on the day", .contractConcluded) { $0.contract { $0.dates.signed = date("2026-05-15") } },
    .saysNothing("signed the day after") { $0.contract { $0.dates.signed = date("2026-05-16") } },
    .saysNothing("begun, and no signing on record") { $0.contract { $0.dates.start = date("2026-04-01") } },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.whole.check(example) }

  @Test func whereTheContentMattersSigningShowsAPart() {
    let opinion = Self.part.opinion(on: "2026-05-15") { $0.contract { $0.dates.signed = date("2026-04-01") } }
    #expect(opinion?.outcome == .partial)
    #expect(opinion?.reason == .concludedOnly)
    #expect(opinion?.effective == date("2026-04-01").dayNumber)
  }

  @Test func changesOnTheDayOfSigning() {
    #expect(Self.whole.changes { $0.contract { $0.dates.signed = date("2026-04-01") } } == ["2026-04-01"])
  }
}
