import Registry
import TestSupport
import Testing

@testable import GapAnalysis

@Suite struct LedgerKeptTests {
  private static let reported = Derived("ledgerKept", ["report": "asked"], of: "9.3A-6-2", kind: .cloudService)
  private static let entered = Derived("ledgerKept", ["report": "notAsked"], of: "3-2-1-b", kind: .informationSystem)

  static let examples: [Example] = [
    .passes("entered and reported", .ledgerKept) { $0.ledger("2026-05-01", reported: "2026-05-15") },
    .fails("entered", .partial, .ledgerUnreported) { $0.ledger("2026-05-01", reported: nil) },
    .fails("entered, and reported tomorrow", .partial, .ledgerUnreported) {
      $0.ledger("2026-05-01", reported: "2026-05-16")
    },
    .saysNothing("neither"),
    .saysNothing("entered tomorrow") { $0.ledger("2026-05-16", reported: "2026-05-01") },
    .saysNothing("reported, and no entry") { $0.ledger(nil, reported: "2026-05-01") },
  ]

  @Test(arguments: examples) func says(example: Example) { Self.reported.check(example) }

  @Test func whereNoReportIsAskedTheEntryIsEnough() {
    let opinion = Self.entered.opinion(on: "2026-05-15") { $0.ledger("2026-05-15", reported: nil) }
    #expect(opinion?.outcome == .satisfied)
    #expect(opinion?.reason == .shown(.ledgerKept))
  }

  @Test func changesOnTheDaysOfTheEntryAndOfTheReport() {
    #expect(
      Self.reported.changes { $0.ledger("2026-05-01", reported: "2026-05-15") } == ["2026-05-01", "2026-05-15"])
  }
}

extension SubjectBuilder {
  fileprivate func ledger(_ entered: String?, reported: String?) {
    contract { facts in
      facts.dates.ledgerEntry = entered.map { date($0) }
      facts.dates.reported = reported.map { date($0) }
    }
  }
}
