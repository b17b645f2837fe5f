import Testing
import TextForms

struct TextFaultTests {
  @Test func everyFaultSpeaksBothLanguagesAndHasACodeOfItsOwn() throws {
    let era = try #require(EraDate(Era.reiwa.firstDay))
    let dates: [DateFault] = [
      .unreadable("甲"), .ambiguous("甲"), .noSuchDay("甲", lastDay: 28),
      .outsideEra("甲", era: .heisei, correct: era), .beforeCalendarReform("甲"), .otherYearDiffers("甲"),
      .weekdayDiffers("甲", actual: .friday),
    ]
    let faults: [any TextFault] =
      dates + [
        DatePeriodFault.notAPeriod("甲"), DatePeriodFault.oneDateOnly("甲", Era.reiwa.firstDay),
        DatePeriodFault.start(.ambiguous("甲")), DatePeriodFault.end(.unreadable("甲")),
        DatePeriodFault.endsBeforeItStarts(first: Era.reiwa.firstDay, last: Era.heisei.firstDay),
        TextDecodingFault.notText(byteOffset: 3), TextDecodingFault.nulByte(offset: 3),
        TextDecodingFault.truncatedUTF16, CorporateNumberFault.length(12),
        CorporateNumberFault.notDigits("甲"),
        CorporateNumberFault.checkDigit(found: 1, expected: 2), MarkFault.digits("1"),
        MarkFault.notAMark("甲"),
        YenAmountFault.notAnAmount("甲"), YenAmountFault.negative("甲"), YenAmountFault.notWholeYen("甲"),
        YenAmountFault.withoutTax("甲"), YenAmountFault.tooLarge("甲"),
      ]
    #expect(Set(faults.map(\.code)).count == faults.count)
    for fault in faults {
      #expect(fault.message.ja.hasSuffix("。") && fault.remedy.ja.hasSuffix("。"))
      #expect(!fault.message.en.hasSuffix(".") && fault.remedy.en.hasSuffix("."))
      #expect(fault.words.ja == fault.message.ja + fault.remedy.ja)
      #expect(
        fault.code.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
    }
  }

  @Test func aLongTextIsCutAndStaysOnOneLine() {
    let long = "一行目\n\u{1B}[31m" + String(repeating: "長", count: 500)
    let message = DateFault.unreadable(long).message.ja
    #expect(message.count < 80)
    #expect(!message.contains("\n") && !message.contains("\u{1B}"))
    #expect(message.contains("…"))
  }

  @Test func theDateFaultQuotesWhatWasFound() {
    let fault = DateFault.noSuchDay("2025/2/29", lastDay: 28)
    #expect(fault.message.ja == "「2025/2/29」という日はありません。この月は28日までです。")
    #expect(fault.message.en == "\"2025/2/29\" is not a day that exists: that month ends on day 28")
  }
}
