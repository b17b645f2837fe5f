import Testing
import TextForms

struct EraDateTests {
  @Test(arguments: [
    ("2026-03-31", "令和8年3月31日", "R8.3.31"), ("2019-05-01", "令和元年5月1日", "R1.5.1"),
    ("2019-04-30", "平成31年4月30日", "H31.4.30"), ("1989-01-08", "平成元年1月8日", "H1.1.8"),
    ("1989-01-07", "昭和64年1月7日", "S64.1.7"), ("1926-12-25", "昭和元年12月25日", "S1.12.25"),
    ("1926-12-24", "大正15年12月24日", "T15.12.24"), ("1912-07-30", "大正元年7月30日", "T1.7.30"),
    ("1912-07-29", "明治45年7月29日", "M45.7.29"), ("1873-01-01", "明治6年1月1日", "M6.1.1"),
    ("1872-12-31", "1872年12月31日", "1872-12-31"),
  ])
  func writesTheDayInItsEra(_ iso: String, _ text: String, _ short: String) throws {
    let date = try #require(CivilDate(iso: iso))
    #expect(date.eraText == text)
    #expect(date.shortEraText == short)
  }

  @Test func theDayOfChangeHasTwoWritings() throws {
    let day = Era.showa.firstDay
    #expect(EraDate(day, in: .taisho)?.text == "大正15年12月25日")
    #expect(EraDate(day, in: .heisei) == nil)
  }

  @Test func everyEraFollowsTheOneBefore() throws {
    let eras = Era.allCases
    for (era, next) in zip(eras, eras.dropFirst()) {
      let last = try #require(era.lastDay)
      #expect(next.firstDay.days(since: last) == (era == .meiji || era == .taisho ? 0 : 1))
      #expect(next.firstDay.year == next.firstYear)
    }
    #expect(Era.reiwa.lastDay == nil)
  }

  @Test(arguments: [("2025-04-01", Weekday.tuesday), ("1970-01-01", .thursday), ("1873-01-01", .wednesday)])
  func knowsTheWeekday(_ iso: String, _ weekday: Weekday) throws {
    #expect(Weekday(of: try #require(CivilDate(iso: iso))) == weekday)
  }
}
