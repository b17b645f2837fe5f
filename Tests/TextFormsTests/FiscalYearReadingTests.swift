import Testing
import TextForms

@Suite struct FiscalYearReadingTests {
  @Test(arguments: [
    ("令和8年度", 2026), ("R8", 2026), ("Ｒ８年度", 2026), ("2026", 2026), ("２０２６年度", 2026), ("FY2026", 2026), ("令和元年度", 2019),
    ("平成31", 2019), ("H30", 2018),
  ])
  func readsWhatStaffWrite(text: String, year: Int) { #expect(FiscalYear(reading: text)?.year == year) }

  @Test(arguments: ["", "8", "8年度", "年度", "R0", "20266", "1800", "令和", "R8-9"])
  func whatCouldBeSeveralOrNoneIsNotRead(text: String) { #expect(FiscalYear(reading: text) == nil) }
}
