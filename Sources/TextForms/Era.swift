/// A Japanese era (元号) in which a day of the Gregorian calendar can be written.
///
/// The table is our own: the five eras are fixed by law, a sixth comes with a new law and a new release,
/// and reading a date then needs neither Foundation nor ICU data, whose era limits differ by version.
public enum Era: Sendable, Hashable, CaseIterable {
  case meiji
  case taisho
  case showa
  case heisei
  case reiwa

  /// The name that is written: 令和.
  public var name: String {
    switch self {
    case .meiji: "明治"
    case .taisho: "大正"
    case .showa: "昭和"
    case .heisei: "平成"
    case .reiwa: "令和"
    }
  }

  /// The letter of the short form: R.
  public var letter: String {
    switch self {
    case .meiji: "M"
    case .taisho: "T"
    case .showa: "S"
    case .heisei: "H"
    case .reiwa: "R"
    }
  }

  /// The name in English.
  public var englishName: String {
    switch self {
    case .meiji: "Meiji"
    case .taisho: "Taisho"
    case .showa: "Showa"
    case .heisei: "Heisei"
    case .reiwa: "Reiwa"
    }
  }

  /// The first day written in the era. Of Meiji that is 1873-01-01 (明治6年1月1日): before it the
  /// months were lunar, and a month and day of theirs is another day here.
  public var firstDay: CivilDate {
    switch self {
    case .meiji: CivilDate(dayNumber: -35_428)
    case .taisho: CivilDate(dayNumber: -20_974)  // 1912-07-30
    case .showa: CivilDate(dayNumber: -15_713)  // 1926-12-25
    case .heisei: CivilDate(dayNumber: 6_947)  // 1989-01-08
    case .reiwa: CivilDate(dayNumber: 18_017)  // 2019-05-01
    }
  }

  /// The last day written in the era, `nil` for the present one.
  ///
  /// Meiji and Taisho end on the day on which the next era begins, since both were changed "from this
  /// day on"; Showa and Heisei end on the day before.
  public var lastDay: CivilDate? {
    switch self {
    case .meiji: Era.taisho.firstDay
    case .taisho: Era.showa.firstDay
    case .showa: Era.heisei.firstDay.adding(days: -1)
    case .heisei: Era.reiwa.firstDay.adding(days: -1)
    case .reiwa: nil
    }
  }

  /// The Gregorian year that is year 1 (元年).
  public var firstYear: Int {
    switch self {
    case .meiji: 1868
    case .taisho: 1912
    case .showa: 1926
    case .heisei: 1989
    case .reiwa: 2019
    }
  }

  /// The era of a day, the newer one where two share it; `nil` before 1873.
  public init?(of date: CivilDate) {
    if date >= Era.reiwa.firstDay {
      self = .reiwa
    } else if date >= Era.heisei.firstDay {
      self = .heisei
    } else if date >= Era.showa.firstDay {
      self = .showa
    } else if date >= Era.taisho.firstDay {
      self = .taisho
    } else if date >= Era.meiji.firstDay {
      self = .meiji
    } else {
      return nil
    }
  }

  /// Whether the day may be written in this era.
  public func contains(_ date: CivilDate) -> Bool {
    guard date >= firstDay else { return false }
    guard let lastDay else { return true }
    return date <= lastDay
  }
}
