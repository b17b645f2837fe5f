import Registry
import TestSupport
import Testing

@testable import GapAnalysis

/// Closing says that all of it is done: what is asked of the end is due from that day.
@Suite struct ClosedTests {
  @Test func whatAContractNeedsAtItsEndIsDueFromTheDayOnWhichItWasClosed() {
    let judged = Judged.whereEverythingApplies {
      $0.dates.end = date("2027-03-31")
      $0.dates.closed = date("2026-09-10")
    }
    #expect(judged.status("9.1-4-1-a", on: "2026-09-09") == .notDue)
    #expect(judged.verdict("9.1-4-1-b", on: "2026-09-10")?.status == .unconfirmed)
    #expect(judged.verdict("9.1-4-1-b", on: "2026-12-10")?.since == date("2026-09-10"))
  }

  @Test func closedAfterTheGraceItWasDueBefore() {
    let judged = Judged.whereEverythingApplies {
      $0.dates.end = date("2026-03-31")
      $0.dates.closed = date("2026-09-10")
    }
    #expect(judged.verdict("9.1-4-1-a", on: "2026-09-20")?.since == date("2026-05-01"))
  }
}
