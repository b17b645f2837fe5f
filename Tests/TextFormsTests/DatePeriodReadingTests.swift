import Testing
import TextForms

struct DatePeriodReadingTests {
  @Test(arguments: [
    "令和8年4月1日～令和9年3月31日", "令和8年4月1日〜令和9年3月31日", "令和8年4月1日 ~ 令和9年3月31日",
    "R8.4.1-R9.3.31", "R8-4-1-R9-3-31", "2026-04-01-2027-03-31", "2026-04-01 – 2027-03-31",
    "2026/4/1－2027/3/31", "2026/4/1 ― 2027/3/31", "令和8年4月1日から令和9年3月31日まで",
    "令和8年4月1日から\n令和9年3月31日まで", "令和8年4月1日より令和9年3月31日まで",
    "自　令和8年4月1日\n至　令和9年3月31日", "自令和8年4月1日至令和9年3月31日", "令和8年4月1日\n令和9年3月31日",
    "2026/4/1\r\n～\r\n2027/3/31", "2026/4/1\n-\n2027/3/31\n", "令和8年\n4月1日～令和9年\n3月31日",
    "令和8年4月1日から～令和9年3月31日", "2026/4/1（水）～2027/3/31（水）", "２０２６０４０１～２０２７０３３１",
  ])
  func readsBothDays(_ text: String) throws {
    let period = try DatePeriodReading.read(text)
    #expect(period.first.description == "2026-04-01")
    #expect(period.last.description == "2027-03-31")
  }

  @Test(arguments: ["契約日から令和9年3月31日まで", "契約日～令和9年3月31日", "契約日-2027-03-31", "契約日 － 2027/3/31"])
  func guessesNoStart(_ text: String) {
    #expect(throws: DatePeriodFault.start(.unreadable("契約日"))) { try DatePeriodReading.read(text) }
  }

  @Test(arguments: [
    ("令和8年4月1日～", DateFault.unreadable("")), ("令和8年4月1日～9年3月31日", .ambiguous("9年3月31日")),
    ("令和8年4月1日から1年間", .unreadable("1年間")), ("2026-04-01-終了まで", .unreadable("終了")),
    ("R8.4.1～R9.2.29", .noSuchDay("R9.2.29", lastDay: 28)), ("2026/4/1～3/31", .unreadable("3/31")),
  ])
  func guessesNoEnd(_ text: String, _ fault: DateFault) {
    #expect(throws: DatePeriodFault.end(fault)) { try DatePeriodReading.read(text) }
  }

  @Test func saysThatTheFirstDayIsMissing() throws {
    let fault = try #require(throws: DatePeriodFault.self) { try DatePeriodReading.read("～令和9年3月31日") }
    #expect(fault == .start(.unreadable("")))
    #expect(fault.message.ja == "期間の始まりの日付がありません。")
  }

  @Test func refusesAPeriodThatEndsBeforeItStarts() throws {
    let fault = try #require(throws: DatePeriodFault.self) { try DatePeriodReading.read("R8.4.1～R7.3.31") }
    #expect(fault.code == "period-ends-before-it-starts")
    #expect(fault.words.ja.contains("令和7年3月31日"))
  }

  @Test func saysThatThereIsOnlyOneDate() throws {
    let day = try #require(CivilDate(year: 2026, month: 4, day: 1))
    #expect(throws: DatePeriodFault.oneDateOnly("2026-04-01", day)) {
      try DatePeriodReading.read("2026-04-01")
    }
  }

  @Test(arguments: ["", "未定", "単年度", "-", "契約-終了"])
  func refusesWhatIsNoPeriod(_ text: String) {
    #expect(throws: DatePeriodFault.notAPeriod(text)) { try DatePeriodReading.read(text) }
  }

  @Test func aPeriodOfOneDayIsAPeriod() throws {
    let period = try DatePeriodReading.read("R8.4.1～R8.4.1")
    #expect(period.contains(period.first))
    #expect(!period.contains(period.first.adding(days: 1)))
    #expect(period.eraText == "令和8年4月1日～令和8年4月1日")
  }
}
