/// A fiscal year (年度), named for the calendar year in which it begins.
public struct FiscalYear: Sendable, Hashable {
  /// The Gregorian year of the first day.
  public let year: Int
  /// The month, 1 to 12, on whose first day the year begins; 4 for Japanese local government.
  public let startMonth: Int

  /// A month outside 1 to 12 is taken as the nearest of these.
  public init(year: Int, startingIn month: Int = 4) {
    self.year = year
    self.startMonth = min(max(month, 1), 12)
  }

  /// The fiscal year in which the day lies.
  public init(of date: CivilDate, startingIn month: Int = 4) {
    let parts = date.components
    let start = min(max(month, 1), 12)
    self.init(year: parts.month >= start ? parts.year : parts.year - 1, startingIn: start)
  }

  /// The first day of the year, such as 1 April.
  public var first: CivilDate { CivilDate.firstOfMonth(startMonth, year: year) }

  /// The last day of the year, such as 31 March of the next calendar year.
  public var last: CivilDate { CivilDate.firstOfMonth(startMonth, year: year + 1).adding(days: -1) }

  /// The fiscal year after this one, beginning in the same month.
  public var next: FiscalYear { FiscalYear(year: year + 1, startingIn: startMonth) }

  /// The fiscal year before this one, beginning in the same month.
  public var previous: FiscalYear { FiscalYear(year: year - 1, startingIn: startMonth) }

  /// Whether the day lies in the year, its first and last day included.
  public func contains(_ date: CivilDate) -> Bool { date >= first && date <= last }

  /// 令和8年度 and FY2026.
  ///
  /// A year in which the era changes takes the era of most of its days: 2019年度 is 令和元年度, as the
  /// government decided for its budget, and 1988年度 is 昭和63年度.
  public var words: Words {
    Words(ja: japanese, en: "FY\(year)")
  }

  private var japanese: String {
    let middle = first.adding(days: 183)
    for day in [middle, first] {
      guard let era = Era(of: day) else { continue }
      let number = year - era.firstYear + 1
      if number >= 1 { return "\(era.name)\(EraDate.yearNumber(number))年度" }
    }
    return "\(year)年度"
  }
}

extension FiscalYear: CustomStringConvertible {
  public var description: String { japanese }
}

extension CivilDate {
  /// Every year and each month from 1 to 12 have a first day, so this one cannot fail.
  static func firstOfMonth(_ month: Int, year: Int) -> CivilDate {
    CivilDate(dayNumber: Int32(dayNumber(year: year, month: month, day: 1)))
  }
}
