/// Why a text was not taken as a date. Each case carries the text as it was found.
public enum DateFault: TextFault {
  /// Not written in a form that is known.
  case unreadable(String)
  /// The year is not certain: no era and not four digits, or it does not come first.
  case ambiguous(String)
  /// There is no such day; `lastDay` is the last of that month where the month exists.
  case noSuchDay(String, lastDay: Int?)
  /// The era was not in use on that day; `correct` is the same day as it is written.
  case outsideEra(String, era: Era, correct: EraDate)
  /// Before 1873-01-01, when months and days were of the old calendar.
  case beforeCalendarReform(String)
  /// The year is given twice and the two differ: 令和7年（2024年）4月1日.
  case otherYearDiffers(String)
  /// The day of the week that is written is not that of the date.
  case weekdayDiffers(String, actual: Weekday)

  /// The text as it was found.
  public var text: String {
    switch self {
    case .unreadable(let text), .ambiguous(let text), .noSuchDay(let text, _),
      .outsideEra(let text, _, _), .beforeCalendarReform(let text), .otherYearDiffers(let text),
      .weekdayDiffers(let text, _):
      text
    }
  }

  public var code: String {
    switch self {
    case .unreadable: "date-unreadable"
    case .ambiguous: "date-ambiguous"
    case .noSuchDay: "date-no-such-day"
    case .outsideEra: "date-outside-era"
    case .beforeCalendarReform: "date-before-calendar-reform"
    case .otherYearDiffers: "date-other-year-differs"
    case .weekdayDiffers: "date-weekday-differs"
    }
  }

  public var message: Words {
    let found = Quotation(text)
    switch self {
    case .unreadable:
      return Words(ja: "\(found.ja)は日付として読めません。", en: "\(found.en) cannot be read as a date")
    case .ambiguous:
      return Words(
        ja: "\(found.ja)は、どの年か決められません。", en: "\(found.en) does not say for certain which year it is")
    case .noSuchDay(_, let lastDay?):
      return Words(
        ja: "\(found.ja)という日はありません。この月は\(lastDay)日までです。",
        en: "\(found.en) is not a day that exists: that month ends on day \(lastDay)")
    case .noSuchDay(_, nil):
      return Words(ja: "\(found.ja)という日はありません。", en: "\(found.en) is not a day that exists")
    case .outsideEra(_, let era, _):
      return Words(
        ja: "\(found.ja)は\(era.name)の期間の外です。\(DateFault.japaneseSpan(of: era))",
        en: "\(found.en) lies outside the \(era.englishName) era, \(DateFault.englishSpan(of: era))")
    case .beforeCalendarReform:
      return Words(
        ja: "\(found.ja)は新暦になる前（明治5年以前）の日付です。",
        en: "\(found.en) is before 1873-01-01, when Japan took up the present calendar")
    case .otherYearDiffers:
      return Words(
        ja: "\(found.ja)は、元号の年と西暦の年が合いません。",
        en: "\(found.en) gives an era year and a Gregorian year that differ")
    case .weekdayDiffers(_, let actual):
      return Words(
        ja: "\(found.ja)は曜日が合いません。この日は\(actual.words.ja)です。",
        en: "\(found.en) names the wrong day of the week: that day is a \(actual.words.en)")
    }
  }

  public var remedy: Words {
    switch self {
    case .unreadable:
      Words(
        ja: "「令和7年4月1日」「R7.4.1」「2025/4/1」「2025-04-01」のように書いてください。",
        en: "Write it as 2025-04-01, 2025/4/1, R7.4.1 or 令和7年4月1日.")
    case .ambiguous:
      Words(
        ja: "元号を付けて「R7.4.1」とするか、西暦を4桁で先頭に「2025/4/1」と書いてください。",
        en: "Write the era (R7.4.1), or put the year first in four digits (2025/4/1).")
    case .noSuchDay(_, _?):
      Words(ja: "日を確かめてください。", en: "Check the day.")
    case .noSuchDay(_, nil):
      Words(
        ja: "年は1（元年）から、月は1から12までです。年と月を確かめてください。",
        en: "Check the year and the month: years begin with 1, months run from 1 to 12.")
    case .outsideEra(_, _, let correct):
      Words(
        ja: "同じ日は「\(correct.text)」と書きます。年が正しいか確かめてください。",
        en: "That day is written \(correct.text) (\(correct.short)); check the year.")
    case .beforeCalendarReform:
      Words(
        ja: "年を確かめてください。明治6年（1873年）1月1日からの日付を扱います。",
        en: "Check the year: dates from 1873-01-01 (明治6年1月1日) are taken.")
    case .otherYearDiffers:
      Words(ja: "正しい方の年だけを書いてください。", en: "Write only the year that is right.")
    case .weekdayDiffers:
      Words(ja: "日付と曜日のどちらが正しいか確かめてください。", en: "Check whether the date or the weekday is right.")
    }
  }

  private static func japaneseSpan(of era: Era) -> String {
    let first = EraDate(era.firstDay, in: era)?.text ?? era.firstDay.description
    guard let last = era.lastDay.flatMap({ EraDate($0, in: era) }) else {
      return "\(era.name)は\(first)からです。"
    }
    return "\(era.name)は\(first)から\(last.text)までです。"
  }

  private static func englishSpan(of era: Era) -> String {
    guard let last = era.lastDay else { return "which began on \(era.firstDay)" }
    return "which ran from \(era.firstDay) to \(last)"
  }
}
