import Registry
import TestSupport
import Testing

@testable import GapAnalysis

/// A day alone never shows more than a part: there is no example that passes.
@Suite struct PeriodicCheckTests {
  private static let derived = Derived("periodicCheck", of: "9.1-3-1-b")

  static let examples: [Example] = [
    .fails("the day of a check", .partial, .checkDayOnly) { $0.contract { $0.dates.checked = date("2026-05-15") } },
    .saysNothing("no day on record") { $0.contract { $0.dates.start = date("2025-04-01") } },
    .saysNothing("a check on a later day") { $0.contract { $0.dates.checked = date("2026-05-16") } },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.derived.check(example) }

  @Test func countsFromTheDayOfTheCheck() {
    let make = { (builder: SubjectBuilder) in _ = builder.contract { $0.dates.checked = date("2026-02-10") } }
    #expect(Self.derived.opinion(on: "2026-05-15", make)?.effective == date("2026-02-10").dayNumber)
    #expect(Self.derived.changes(make) == ["2026-02-10"])
  }
}
