import Testing
import TextForms

struct FiscalYearTests {
  @Test(arguments: [
    ("2026-03-31", "令和7年度"), ("2026-04-01", "令和8年度"), ("2019-04-01", "令和元年度"),
    ("2019-03-31", "平成30年度"), ("1989-03-31", "昭和63年度"), ("1989-04-01", "平成元年度"),
    ("1926-12-31", "大正15年度"), ("1912-08-01", "大正元年度"), ("1860-05-01", "1860年度"),
  ])
  func namesTheYearOfADay(_ iso: String, _ name: String) throws {
    let date = try #require(CivilDate(iso: iso))
    let year = FiscalYear(of: date, startingIn: 4)
    #expect(year.description == name)
    #expect(year.contains(date))
  }

  @Test func runsFromAprilToMarch() throws {
    let year = FiscalYear(of: try #require(CivilDate(iso: "2024-02-29")), startingIn: 4)
    #expect(year.first.description == "2023-04-01")
    #expect(year.last.description == "2024-03-31")
    #expect(year.next.first == year.last.adding(days: 1))
    #expect(year.previous.last == year.first.adding(days: -1))
    #expect(year.words == Words(ja: "令和5年度", en: "FY2023"))
  }

  @Test(arguments: 1...12)
  func everyDayLiesInExactlyOneYear(startingIn month: Int) throws {
    var date = try #require(CivilDate(iso: "1987-12-25"))
    for _ in 0..<1_500 {
      let year = FiscalYear(of: date, startingIn: month)
      #expect(year.contains(date))
      #expect(!year.next.contains(date) && !year.previous.contains(date))
      #expect(!year.description.contains("0年度") || year.description.contains("10年度"))
      date = date.adding(days: 1)
    }
  }
}
