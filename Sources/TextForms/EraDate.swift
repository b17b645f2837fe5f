/// A day as Japanese offices write it: 令和8年3月31日, or R8.3.31 where there is little room.
public struct EraDate: Sendable, Hashable {
  /// The era in which the day is written.
  public let era: Era
  /// The year within the era, 1 or more.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month.
  public let day: Int

  /// `nil` before 1873, when months and days were of the old calendar.
  public init?(_ date: CivilDate) {
    guard let era = Era(of: date) else { return nil }
    self.init(date, in: era)
  }

  /// `nil` when the era was not in use on the day; the last day of Meiji and of Taisho has two writings.
  public init?(_ date: CivilDate, in era: Era) {
    guard era.contains(date) else { return nil }
    let parts = date.components
    self.era = era
    self.year = parts.year - era.firstYear + 1
    self.month = parts.month
    self.day = parts.day
  }

  /// 令和8年3月31日; year 1 is 元年.
  public var text: String { "\(yearText)\(month)月\(day)日" }

  /// R8.3.31; year 1 is written 1 here, since the short form holds digits only.
  public var short: String { "\(era.letter)\(year).\(month).\(day)" }

  /// 令和8年.
  public var yearText: String { "\(era.name)\(EraDate.yearNumber(year))年" }

  static func yearNumber(_ year: Int) -> String { year == 1 ? "元" : String(year) }
}

extension EraDate: CustomStringConvertible {
  public var description: String { text }
}

extension CivilDate {
  /// 令和8年3月31日; before 1873, where no era can be written, 1872年12月31日.
  public var eraText: String {
    if let written = EraDate(self) { return written.text }
    let parts = components
    return "\(parts.year)年\(parts.month)月\(parts.day)日"
  }

  /// R8.3.31; before 1873 the day as `YYYY-MM-DD`.
  public var shortEraText: String { EraDate(self)?.short ?? description }
}
