import Testing
import TextForms

struct DateReadingTests {
  @Test(arguments: [
    ("令和7年4月30日", "2025-04-30"), ("令和７年5月1日", "2025-05-01"), ("令和 7年 5月 1日", "2025-05-01"),
    ("令和元年5月1日", "2019-05-01"), ("令和1年5月1日", "2019-05-01"), ("R元.5.1", "2019-05-01"),
    ("R7.10.1", "2025-10-01"), ("R7/10/1", "2025-10-01"), ("R07-10-01", "2025-10-01"),
    ("r7.4.1", "2025-04-01"), ("Ｒ７．４．１", "2025-04-01"), ("R 7. 4. 1", "2025-04-01"),
    ("R.7.4.1", "2025-04-01"), ("令7.4.1", "2025-04-01"), ("令和7.4.1", "2025-04-01"),
    ("令和7・4・1", "2025-04-01"), ("R７－４－１", "2025-04-01"), ("R7年4月1日", "2025-04-01"),
    ("㋿7年4月1日", "2025-04-01"), ("R070401", "2025-04-01"), ("令和七年十二月三十一日", "2025-12-31"),
    ("二〇二五年四月一日", "2025-04-01"), ("令和十年十月二十日", "2028-10-20"),
    ("H31.4.30", "2019-04-30"), ("平成31年4月30日", "2019-04-30"), ("平成元年1月8日", "1989-01-08"),
    ("昭和64年1月7日", "1989-01-07"), ("S64/1/7", "1989-01-07"), ("昭26.7.30", "1951-07-30"),
    ("大正15年12月25日", "1926-12-25"), ("昭和元年12月25日", "1926-12-25"), ("T1.7.30", "1912-07-30"),
    ("明治45年7月30日", "1912-07-30"), ("明治6年1月1日", "1873-01-01"),
    ("2026/3/31", "2026-03-31"), ("2025-10-01", "2025-10-01"), ("2025.4.1", "2025-04-01"),
    ("20250401", "2025-04-01"), ("２０２５０４０１", "2025-04-01"), ("2025年4月1日", "2025-04-01"),
    ("西暦2025年4月1日", "2025-04-01"), ("　2025 年 4 月 1 日 ", "2025-04-01"),
    ("令和7年\n4月1日", "2025-04-01"), ("2024/2/29", "2024-02-29"), ("9999-12-31", "9999-12-31"),
    ("2025/4/1（火）", "2025-04-01"), ("令和7年4月1日(火曜日)", "2025-04-01"),
    ("令和7年4月1日火曜日", "2025-04-01"), ("2025年4月29日（火・祝）", "2025-04-29"),
    ("2025/4/1㈫", "2025-04-01"), ("令和7年（2025年）4月1日", "2025-04-01"),
    ("2025年（令和7年）4月1日", "2025-04-01"), ("2025(令和7)年4月1日", "2025-04-01"),
    ("2025/4/1 0:00:00", "2025-04-01"), ("2025/4/1 0:00", "2025-04-01"),
    ("2025-04-01T09:30:00.000+09:00", "2025-04-01"), ("2025/4/1(火) 12:00:00 AM", "2025-04-01"),
    ("令和7年4月1日 午前9時30分", "2025-04-01"), ("令和7年3月31日24時", "2025-03-31"),
  ])
  func reads(_ text: String, _ iso: String) throws {
    #expect(try DateReading.read(text).description == iso)
  }

  @Test(arguments: [
    "7.4.1", "25/4/1", "7年4月1日", "4/1/2025", "250401", "070401", "07-04-01", "西暦25年4月1日",
  ])
  func guessesNoYear(_ text: String) {
    #expect(throws: DateFault.ambiguous(text)) { try DateReading.read(text) }
  }

  @Test(
    arguments: [
      ("令和6年13月31日", nil), ("2025/2/29", 28), ("R7.4.31", 30), ("2024/2/30", 29), ("R7.0.1", nil),
      ("R7.4.0", 30), ("令和0年4月1日", nil), ("20251301", nil), ("0000-01-01", nil),
    ] as [(String, Int?)])
  func refusesDaysThatDoNotExist(_ text: String, _ lastDay: Int?) {
    #expect(throws: DateFault.noSuchDay(text, lastDay: lastDay)) { try DateReading.read(text) }
  }

  @Test(arguments: [
    ("平成31年5月1日", Era.heisei, "令和元年5月1日"), ("H32.4.1", .heisei, "令和2年4月1日"),
    ("令和元年4月30日", .reiwa, "平成31年4月30日"), ("昭和64年1月8日", .showa, "平成元年1月8日"),
    ("平成元年1月7日", .heisei, "昭和64年1月7日"), ("昭和100年1月1日", .showa, "令和7年1月1日"),
    ("大正15年12月26日", .taisho, "昭和元年12月26日"), ("昭和元年12月24日", .showa, "大正15年12月24日"),
    ("明治45年7月31日", .meiji, "大正元年7月31日"), ("大正元年7月29日", .taisho, "明治45年7月29日"),
  ])
  func refusesAnEraOutsideItsYearsAndSaysTheRightOne(_ text: String, _ era: Era, _ correct: String) throws {
    let fault = try #require(throws: DateFault.self) { try DateReading.read(text) }
    guard case .outsideEra(text, era, let written) = fault else {
      Issue.record("found \(fault)")
      return
    }
    #expect(written.text == correct)
    #expect(fault.remedy.ja.contains(correct))
    #expect(fault.remedy.en.contains(correct))
  }

  @Test(arguments: ["明治5年12月2日", "1872/12/31", "0025/4/1", "M1.1.1"])
  func refusesTheOldCalendar(_ text: String) {
    #expect(throws: DateFault.beforeCalendarReform(text)) { try DateReading.read(text) }
  }

  @Test func refusesTwoYearsThatDiffer() {
    let text = "令和7年（2024年）4月1日"
    #expect(throws: DateFault.otherYearDiffers(text)) { try DateReading.read(text) }
  }

  @Test func refusesAWeekdayOfAnotherDay() {
    #expect(throws: DateFault.weekdayDiffers("2025/4/1（月）", actual: .tuesday)) {
      try DateReading.read("2025/4/1（月）")
    }
  }

  @Test(arguments: [
    "", " ", "未定", "令和7年度", "令和7年4月", "R7.4", "2025/4-1", "207/4/1", "20255/4/1", "2025/4/1/1",
    "2025/004/1", "令和2025年4月1日", "R107.4.1", "2025/4/1頃", "2025/4/1 25:00", "2025-04-01T15:00:00Z",
    "2025/4/1～", "45748", "4/1", "令和7年4月1", "R", "元年4月1日", "2025/4/1 2026/4/1", "三十十年一月一日",
    "12345678901234567890", "令和７年四月一日付け",
  ])
  func refusesWhatItCannotRead(_ text: String) {
    #expect(throws: DateFault.unreadable(text)) { try DateReading.read(text) }
  }

  @Test func readsEveryDayInEveryFormThatItWrites() throws {
    let end = try #require(CivilDate(year: 2100, month: 12, day: 31))
    var day = Era.meiji.firstDay
    #expect(day.description == "1873-01-01")
    while day <= end {
      let parts = day.components
      let slashed = "\(parts.year)/\(parts.month)/\(parts.day)"
      for text in [day.eraText, day.shortEraText, day.description, slashed] {
        let read = try DateReading.read(text)
        if read != day { Issue.record("\(text) was read as \(read)") }
      }
      day = day.adding(days: 1)
    }
  }

  @Test func survivesTextsOfDateLikeScrapsAndReadsOnlyRealDays() {
    let scraps = [
      "令和", "R", "平", "元", "年", "月", "日", "7", "２", "2025", "0", "十", "三", ".", "/", "-", "・", "（", ")",
      " ", "\n", "火", "曜", "T", "0:00", "：", "午前", "+09:00", "99999999", "ﾞ", "㈫", "～", "🗓", "\u{301}",
    ]
    var random = SplitMix(seed: 20_250_401)
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...9, using: &random) {
        text += scraps.randomElement(using: &random) ?? ""
      }
      if let day = try? DateReading.read(text) { #expect(day >= Era.meiji.firstDay) }
      _ = try? DatePeriodReading.read(text)
    }
  }
}
