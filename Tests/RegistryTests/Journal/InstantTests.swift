import Registry
import Testing
import TextForms

@Suite struct InstantTests {
  /// 2026-09-30T12:34:56.789Z, by `date -u -d`.
  private let moment: Int64 = 1_790_771_696_789

  @Test(arguments: [
    "2026-09-30T12:34:56.789Z", "2026-09-30t12:34:56.789z", "2026-09-30 12:34:56.789Z", "2026-09-30T21:34:56.789",
    "2026-09-30T21:34:56.789+09:00", "2026-09-30T21:34:56.789999+0900", "2026-09-30T08:04:56.789-04:30",
    "2026-10-01T00:34:56.789+12:00",
  ])
  func readsOneMomentInManyForms(text: String) {
    #expect(Instant(text)?.milliseconds == moment)
  }

  @Test func writesUTCToTheMillisecond() {
    #expect(Instant(milliseconds: moment).description == "2026-09-30T12:34:56.789Z")
    #expect(Instant(milliseconds: 0).description == "1970-01-01T00:00:00.000Z")
    #expect(Instant(milliseconds: -1).description == "1969-12-31T23:59:59.999Z")
    #expect(Instant(milliseconds: -86_400_001).description == "1969-12-30T23:59:59.999Z")
  }

  @Test func timeWithoutSecondsOrZoneIsThatOfTokyo() {
    #expect(Instant("2026-09-30T09:00")?.description == "2026-09-30T00:00:00.000Z")
    #expect(Instant("2026-09-30T00:00")?.description == "2026-09-29T15:00:00.000Z")
    #expect(Instant("2026-09-30T09:00:01.5")?.description == "2026-09-30T00:00:01.500Z")
  }

  @Test func aDayAloneIsItsLastMillisecondInTokyo() {
    #expect(Instant("2026-09-30")?.description == "2026-09-30T14:59:59.999Z")
    #expect(Instant("2026-09-30")?.dayInTokyo == CivilDate(iso: "2026-09-30"))
  }

  @Test(arguments: [
    ("2026-09-29T14:59:59.999Z", "2026-09-29"), ("2026-09-29T15:00:00.000Z", "2026-09-30"),
    ("2026-09-30T00:00:00.000Z", "2026-09-30"), ("2026-12-31T15:00:00.000Z", "2027-01-01"),
    ("1969-12-31T15:00:00.000Z", "1970-01-01"), ("1969-12-31T14:59:59.999Z", "1969-12-31"),
    ("2024-02-28T15:00:00.000Z", "2024-02-29"),
  ])
  func theDayInTokyoBeginsAtThreeInTheAfternoonOfUTC(text: String, day: String) throws {
    #expect(try #require(Instant(text)).dayInTokyo == CivilDate(iso: day))
  }

  @Test(arguments: [
    "", "2026", "2026-02-29", "2026-13-01", "2026-09-30T", "2026-09-30T24:00", "2026-09-30T12:60",
    "2026-09-30T12:34:60Z",
    "2026-09-30T12", "2026-09-30T12:34:56.Z", "2026-09-30T12:34:56.1234567890Z", "2026-09-30T12:34:56.½Z",
    "2026-09-30T+1:-0Z", "2026-09-30T12:34+9", "2026-09-30T12:34+99:00", "2026-09-30T12:34+09:60",
    "2026-09-30T12:34:56Z Z",
    "2026-09-30T１２:34",
  ])
  func refuses(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func everyNumberHasATextAndADay() {
    for milliseconds in [Int64.min, Int64.min + 1, Int64.max - 1, Int64.max] {
      let instant = Instant(milliseconds: milliseconds)
      #expect(instant.description.hasSuffix("Z"))
      #expect(instant.dayInTokyo.dayNumber == (milliseconds < 0 ? Int32.min : Int32.max))
    }
  }

  @Test func knownAtReadsSequencesTimesAndDays() {
    #expect(KnownAt("@12") == .sequence(12))
    #expect(KnownAt("2026-09-30T12:34:56.789Z") == .time(Instant(milliseconds: moment)))
    #expect(KnownAt("2026-09-30") == Instant("2026-09-30").map(KnownAt.time))
    for text in ["@0", "@-1", "@", "@+3", "@1x", "yesterday", ""] { #expect(KnownAt(text) == nil, "\(text)") }
  }
}
