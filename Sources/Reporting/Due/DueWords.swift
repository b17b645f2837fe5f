internal import GapAnalysis
internal import TextForms

/// The words of lists of what falls due, in both languages.
enum DueWords {
  static let title = Words(ja: "期限の一覧", en: "What falls due")
  static let state = Words(ja: "区分", en: "state")
  static let date = Words(ja: "期日", en: "date")
  static let daysLeft = Words(ja: "残り日数", en: "days left")
  static let kind = Words(ja: "期限の種類", en: "kind of date")
  static let subjectKind = Words(ja: "対象の種別", en: "subject kind")
  static let record = Words(ja: "期日の記録", en: "record of the date")
  static let basis = Words(ja: "根拠", en: "basis")
  static let cityName = Words(ja: "期限の定め", en: "set by")
  static let bySetting = Words(ja: "市の設定", en: "city's settings")
  static let noProvision = Words(ja: "条項の定めなし", en: "no provision")
  static let recordedDate = Words(ja: "登録された期日（条項の定めなし）", en: "the recorded date (no provision)")
  static let action = Words(ja: "対応", en: "what to do")
  static let actor = Words(ja: "対応者", en: "who must act")
  static let holder = Words(ja: "在任者", en: "holder")
  static let identifier = Words(ja: "識別子", en: "identifier")
  static let vacant = Words(ja: "在任者の記録なし", en: "no holder on record")
  static let allVacant = Words(ja: "いずれも在任者の記録なし", en: "no holder of any on record")
  static let acting = Words(ja: "代理", en: "acting")
  static let substitute = Words(ja: "代行", en: "substitute")
  static let owner = Words(ja: "改善の担当", en: "remediation owner")
  static let and = Words(ja: "及び", en: " and ")
  static let or = Words(ja: "又は", en: " or ")
  static let noActor = Words(ja: "職務の規定なし", en: "no office specified")
  static let none = Words(ja: "この期間に期限を迎えるものはありません。", en: "Nothing falls due.")
  static let unknownDate = Words(ja: "期日不明", en: "date not known")
  static let wholeCity = GapWords.wholeCity

  static func state(_ state: DueItem.State) -> Words {
    switch state {
    case .overdue: Words(ja: "期日を過ぎて未了", en: "past and open")
    case .upcoming: Words(ja: "これから", en: "upcoming")
    case .unknown: Words(ja: "期日不明", en: "date not known")
    }
  }

  static func period(_ list: DueList) -> Words {
    Words(ja: "\(list.asOf.eraText)から\(list.until.eraText)まで", en: "from \(list.asOf) to \(list.until)")
  }

  static func left(_ days: Int) -> Words {
    switch days {
    case 0: Words(ja: "当日", en: "today")
    case ..<0: Words(ja: "\(-days)日超過", en: days == -1 ? "1 day past" : "\(-days) days past")
    default: Words(ja: "あと\(days)日", en: days == 1 ? "in 1 day" : "in \(days) days")
    }
  }

  static func count(_ count: Int, of heading: Words) -> Words {
    Words(ja: "\(heading.ja)（\(count)件）", en: "\(heading.en) (\(count))")
  }

  static func month(_ date: CivilDate) -> Words {
    let parts = date.components
    let month = parts.month < 10 ? "0\(parts.month)" : String(parts.month)
    let year = EraDate(date)?.yearText ?? "\(parts.year)年"
    return Words(ja: "\(year)\(parts.month)月", en: "\(parts.year)-\(month)")
  }
}
