import Testing

@testable import OfficeFiles

struct DateSystemTests {
  @Test(arguments: [
    ("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01"), ("46113", "2026-04-01"),
    ("46113.9999", "2026-04-01"),
    ("43586", "2019-05-01"), ("2958465", "9999-12-31"),
  ])
  func countsFrom1900WithTheDayThatNeverWas(_ number: String, _ day: String) {
    #expect(DateSystem.from1900.day(number)?.description == day)
  }

  @Test(arguments: ["0", "60", "-1", "2958466", "99999999999999999999"])
  func refusesWhatIsNoDay(_ number: String) { #expect(DateSystem.from1900.day(number) == nil) }

  @Test func countsFrom1904() {
    #expect(DateSystem.from1904.day("0")?.description == "1904-01-01")
    #expect(DateSystem.from1904.day("44651")?.description == "2026-04-01")
    #expect(DateSystem.from1904.day("2957003")?.description == "9999-12-31")
    #expect(DateSystem.from1904.day("2957004") == nil)
  }
}
