import Registry
import Requirements
import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

/// 9.1-3-1-b: the periodic check, yearly and once before the end; the contract runs from 2025-05-01 to 2028-06-30.
@Suite struct PeriodicTests {
  private let id = "9.1-3-1-b"
  private let judged = Judged.whereEverythingApplies { $0.dates.end = date("2028-06-30") }

  private func verdict(on day: String) -> Verdict? { judged.verdict(id, on: day) }

  @Test func isNotDueUntilTheFirstFiscalYearHasEnded() {
    #expect(verdict(on: "2026-03-31")?.reason == .firstPeriodOpen(date("2026-03-31")))
    #expect(verdict(on: "2026-03-31")?.status == .notDue)
    #expect(verdict(on: "2026-03-31")?.nextChange == date("2026-04-01"))
    #expect(verdict(on: "2026-04-01")?.status == .unconfirmed)
    #expect(verdict(on: "2026-04-01")?.since == date("2026-04-01"))
  }

  @Test func aCheckCountsUntilTheNextPeriodHasEnded() {
    judged.builder.assess(id, .satisfied, from: date("2025-11-10"))
    #expect(verdict(on: "2025-11-09")?.status == .notDue)
    #expect(verdict(on: "2025-11-10")?.nextChange == date("2027-04-01"))
    #expect(verdict(on: "2027-03-31")?.status == .satisfied)
    let late = verdict(on: "2027-04-01")
    #expect(late?.status == .overdue)
    #expect(late?.reason == .periodPassed(date("2027-03-31")))
    #expect(late?.since == date("2027-04-01"))
  }

  @Test func isAskedOnceMoreBeforeTheEnd() {
    judged.builder.assess(id, .satisfied, from: date("2028-02-01"))
    #expect(verdict(on: "2028-06-30")?.status == .satisfied)
    #expect(verdict(on: "2028-06-30")?.nextChange == date("2028-07-01"))
    #expect(verdict(on: "2028-07-01")?.reason == .periodPassed(date("2028-06-30")))
    judged.builder.assess(id, .satisfied, from: date("2028-06-20"))
    #expect(verdict(on: "2040-01-01")?.status == .satisfied)
    #expect(verdict(on: "2040-01-01")?.nextChange == nil)
  }

  @Test func theNextChangeLooksPastLaterEvidenceThatIsOnRecord() {
    judged.builder.assess(id, .satisfied, from: date("2025-11-10"))
    judged.builder.assess(id, .satisfied, from: date("2026-11-10"))
    #expect(verdict(on: "2025-12-01")?.nextChange == date("2028-04-01"))
  }

  @Test func theDayAloneShowsAPart() {
    let judged = Judged.whereEverythingApplies {
      $0.dates.end = date("2028-06-30")
      $0.dates.checked = date("2025-11-10")
    }
    #expect(judged.verdict(id, on: "2025-11-10")?.reason == .checkDayOnly)
    #expect(judged.status(id, on: "2027-03-31") == .partial)
    #expect(judged.status(id, on: "2027-04-01") == .overdue)
  }

  @Test func aDayOnRecordForThisPeriodSpeaksWhenTheJudgementIsOfAnOlderOne() {
    let judged = Judged.whereEverythingApplies {
      $0.dates.end = date("2028-06-30")
      $0.dates.checked = date("2026-11-10")
    }
    judged.builder.assess(id, .satisfied, .observed, from: date("2025-11-10"))
    #expect(judged.status(id, on: "2027-03-31") == .satisfied)
    #expect(judged.verdict(id, on: "2027-04-01")?.reason == .checkDayOnly)
    #expect(judged.status(id, on: "2028-04-01") == .overdue)
  }

  @Test func aWeakerCheckOfThisPeriodSpeaksWhenTheStrongerIsOfAnOlderOne() {
    judged.builder.assess(id, .satisfied, .observed, from: date("2025-11-10"))
    let declared = judged.builder.assess(id, .satisfied, .declared, from: date("2026-11-10"))
    #expect(verdict(on: "2027-04-01")?.status == .satisfied)
    #expect(verdict(on: "2027-04-01")?.evidence == declared)
  }

  @Test func whatWasFoundMissingStaysMissingUntilSomebodyLooksAgain() {
    judged.builder.assess(id, .notSatisfied, .observed, from: date("2025-11-10"))
    #expect(verdict(on: "2028-01-01")?.status == .notSatisfied)
  }

  @Test func followsTheIntervalOfTheCity() throws {
    let judged = Judged(try Catalogues.smallCity())
    judged.builder.contract {
      $0.dates.signed = date("2026-04-01")
      $0.dates.start = date("2026-08-31")
    }
    judged.builder.assess("art5-3-first", .satisfied, from: date("2026-10-01"))
    #expect(judged.verdict("art5-3-first", on: "2026-09-30")?.reason == .firstPeriodOpen(date("2027-02-27")))
    #expect(judged.verdict("art5-3-first", on: "2026-10-01")?.nextChange == date("2027-08-31"))
    #expect(judged.verdict("art5-3-first", on: "2027-08-31")?.reason == .periodPassed(date("2027-08-30")))
  }
}
