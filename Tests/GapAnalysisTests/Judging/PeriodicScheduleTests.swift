import Requirements
import TestSupport
import Testing
import TextForms

@testable import GapAnalysis

@Suite struct PeriodicScheduleTests {
  private func deadlines(
    _ interval: CatalogueSettings.PeriodicInterval, from start: String, to end: String?, count: Int
  ) -> [String] {
    let schedule = PeriodicSchedule(interval: interval, fiscalYearStartsInMonth: 4)
    let term = PeriodicSchedule.Term(start: date(start).dayNumber, end: end.map { date($0).dayNumber })
    var found: [String] = []
    var day = term.start
    while found.count < count, let next = schedule.deadline(onOrAfter: day, in: term) {
      found.append(CivilDate(dayNumber: next).description)
      day = next + 1
    }
    return found
  }

  @Test func aFiscalYearEndsInMarchAndTheContractOnItsLastDay() {
    #expect(
      deadlines(.fiscalYear, from: "2025-05-01", to: "2027-06-30", count: 9)
        == ["2026-03-31", "2027-03-31", "2027-06-30"])
    #expect(deadlines(.fiscalYear, from: "2025-04-01", to: "2026-03-31", count: 9) == ["2026-03-31"])
    #expect(deadlines(.fiscalYear, from: "2026-03-31", to: nil, count: 2) == ["2026-03-31", "2027-03-31"])
    #expect(deadlines(.fiscalYear, from: "2026-05-01", to: "2026-05-01", count: 9) == ["2026-05-01"])
  }

  @Test func monthsAreCountedFromTheStartAndKeepItsDay() {
    #expect(
      deadlines(.months(6), from: "2025-08-31", to: nil, count: 4)
        == ["2026-02-27", "2026-08-30", "2027-02-27", "2027-08-30"])
    #expect(
      deadlines(.months(1), from: "2026-01-31", to: "2026-04-10", count: 9)
        == ["2026-02-27", "2026-03-30", "2026-04-10"])
    #expect(deadlines(.months(12), from: "2024-02-29", to: nil, count: 2) == ["2025-02-27", "2026-02-27"])
  }

  @Test func aTermThatEndsBeforeItStartsHasNoDeadline() {
    #expect(deadlines(.fiscalYear, from: "2026-04-01", to: "2026-03-31", count: 9).isEmpty)
  }

  @Test(arguments: [
    CatalogueSettings.PeriodicInterval.fiscalYear, .months(1), .months(5), .months(6), .months(12), .months(18),
  ])
  func looksBackAtTheSameDeadlinesAsAhead(interval: CatalogueSettings.PeriodicInterval) throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<40 {
      let start = date("2024-01-01").dayNumber + Int32.random(in: 0..<800, using: &random)
      let end = Bool.random(using: &random) ? start + Int32.random(in: 0..<1500, using: &random) : nil
      let schedule = PeriodicSchedule(
        interval: interval, fiscalYearStartsInMonth: Int.random(in: 1...12, using: &random))
      let term = PeriodicSchedule.Term(start: start, end: end)
      var last: Int32?
      for day in (start - 40)...(start + 1600) {
        #expect(schedule.deadline(before: day, in: term) == last)
        let next = schedule.deadline(onOrAfter: day, in: term)
        if let next { #expect(next >= day && next >= start) } else { #expect(day > end ?? .max) }
        if next == day { last = day }
      }
    }
  }
}
