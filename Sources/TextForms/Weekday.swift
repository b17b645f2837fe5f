/// A day of the week, as it stands in brackets after a date: （月）.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
  case monday
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  /// The weekday of a day.
  public init(of date: CivilDate) {
    // 1970-01-01 was a Thursday.
    let index = ((Int(date.dayNumber) + 3) % 7 + 7) % 7
    self = Weekday(rawValue: index) ?? .monday
  }

  /// 月曜日 and Monday.
  public var words: Words {
    switch self {
    case .monday: Words(ja: "月曜日", en: "Monday")
    case .tuesday: Words(ja: "火曜日", en: "Tuesday")
    case .wednesday: Words(ja: "水曜日", en: "Wednesday")
    case .thursday: Words(ja: "木曜日", en: "Thursday")
    case .friday: Words(ja: "金曜日", en: "Friday")
    case .saturday: Words(ja: "土曜日", en: "Saturday")
    case .sunday: Words(ja: "日曜日", en: "Sunday")
    }
  }
}
