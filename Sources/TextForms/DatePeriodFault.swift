/// Why a text was not taken as a period with a first and a last day.
public enum DatePeriodFault: TextFault {
  /// Nothing parts the text into two dates.
  case notAPeriod(String)
  /// The text is one date, and the other is missing.
  case oneDateOnly(String, CivilDate)
  /// What stands where the first day should be is not a date: 契約日から….
  case start(DateFault)
  /// What stands where the last day should be is not a date.
  case end(DateFault)
  /// The last day is before the first.
  case endsBeforeItStarts(first: CivilDate, last: CivilDate)

  public var code: String {
    switch self {
    case .notAPeriod: "period-unreadable"
    case .oneDateOnly: "period-one-date-only"
    case .start: "period-start-not-a-date"
    case .end: "period-end-not-a-date"
    case .endsBeforeItStarts: "period-ends-before-it-starts"
    }
  }

  public var message: Words {
    switch self {
    case .notAPeriod(let text):
      let found = Quotation(text)
      return Words(ja: "\(found.ja)は期間として読めません。", en: "\(found.en) cannot be read as a period")
    case .oneDateOnly(let text, _):
      let found = Quotation(text)
      return Words(
        ja: "\(found.ja)には日付が一つしかありません。", en: "\(found.en) holds only one date")
    case .start(let fault) where fault.isMissing:
      return Words(ja: "期間の始まりの日付がありません。", en: "the first day of the period is missing")
    case .start(let fault):
      return Words(ja: "期間の始まり：\(fault.message.ja)", en: "first day of the period: \(fault.message.en)")
    case .end(let fault) where fault.isMissing:
      return Words(ja: "期間の終わりの日付がありません。", en: "the last day of the period is missing")
    case .end(let fault):
      return Words(ja: "期間の終わり：\(fault.message.ja)", en: "last day of the period: \(fault.message.en)")
    case .endsBeforeItStarts(let first, let last):
      return Words(
        ja: "期間の終わり（\(last.eraText)）が始まり（\(first.eraText)）より前です。",
        en: "the period ends on \(last), before its first day \(first)")
    }
  }

  public var remedy: Words {
    switch self {
    case .notAPeriod, .oneDateOnly:
      Words(
        ja: "「令和8年4月1日～令和9年3月31日」のように、始まりと終わりの日付を書いてください。",
        en: "Write the first and the last day, such as 2026-04-01～2027-03-31.")
    case .start(let fault) where fault.isUnreadable:
      Words(
        ja: "始まりの日を「令和8年4月1日」のように日付で書いてください。",
        en: "Write the first day as a date, such as 2026-04-01.")
    case .end(let fault) where fault.isUnreadable:
      Words(
        ja: "終わりの日を「令和9年3月31日」のように日付で書いてください。",
        en: "Write the last day as a date, such as 2027-03-31.")
    case .start(let fault), .end(let fault):
      fault.remedy
    case .endsBeforeItStarts:
      Words(ja: "どちらの日付が正しいか確かめてください。", en: "Check which of the two dates is right.")
    }
  }
}

extension DateFault {
  fileprivate var isUnreadable: Bool {
    if case .unreadable = self { return true }
    return false
  }

  fileprivate var isMissing: Bool { isUnreadable && text.isEmpty }
}
