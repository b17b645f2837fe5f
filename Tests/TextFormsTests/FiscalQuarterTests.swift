import Testing
import TextForms

@Suite struct FiscalQuarterTests {
  @Test(arguments: ["2026Q2", "R8Q2", "ｒ８ｑ２", "FY2026 Q2", "2026-Q2", "令和8年度第2四半期", "令和８年度 第二四半期"])
  func readsWhatStaffWrite(text: String) throws {
    let quarter = try #require(FiscalQuarter(reading: text))
    #expect(quarter.label == "2026Q2")
    #expect(quarter.first.description == "2026-07-01")
    #expect(quarter.last.description == "2026-09-30")
    #expect(quarter.words == Words(ja: "令和8年度第2四半期", en: "FY2026 Q2"))
  }

  @Test(arguments: ["", "Q2", "2026Q0", "2026Q5", "2026", "8Q2", "2026Q2Q", "第2四半期", "2026-07"])
  func whatNamesNoQuarterIsNotRead(text: String) { #expect(FiscalQuarter(reading: text) == nil) }

  @Test(arguments: 1...12)
  func everyDayLiesInExactlyOneQuarter(startingIn month: Int) throws {
    var day = try #require(CivilDate(iso: "2024-01-01"))
    for _ in 0..<800 {
      let quarter = FiscalQuarter(of: day, startingIn: month)
      #expect((quarter.first...quarter.last).contains(day))
      #expect(quarter.next.first == quarter.last.adding(days: 1))
      #expect(quarter.next.previous == quarter)
      day = day.adding(days: 1)
    }
  }

  @Test func aYearIsItsFourQuarters() {
    let year = FiscalYear(year: 2026)
    #expect(FiscalQuarter(year, 1).first == year.first)
    #expect(FiscalQuarter(year, 4).last == year.last)
  }
}
