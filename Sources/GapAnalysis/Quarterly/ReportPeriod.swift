public import TextForms

/// What a report speaks of: a quarter, as it stands on its last day, or a single day.
public enum ReportPeriod: Sendable, Hashable {
  case quarter(FiscalQuarter)
  /// - Parameter startMonth: in which fiscal years begin, for the quarter in which the day lies.
  case day(CivilDate, startMonth: Int)

  /// The day of the state that is reported.
  public var asOf: CivilDate {
    switch self {
    case .quarter(let quarter): quarter.last
    case .day(let day, _): day
    }
  }

  /// The quarter itself, or the one in which the day lies.
  public var quarter: FiscalQuarter {
    switch self {
    case .quarter(let quarter): quarter
    case .day(let day, let month): FiscalQuarter(of: day, startingIn: month)
    }
  }

  /// What happened after this day happened in the period: the end of the quarter before.
  public var eve: CivilDate { quarter.previous.last }

  /// The ends of the last eight quarters, oldest first; the last is the day of the report itself.
  var trendDays: [CivilDate] {
    var days = [asOf]
    var quarter = quarter
    for _ in 1..<Self.quartersOfTrend {
      quarter = quarter.previous
      days.append(quarter.last)
    }
    return days.reversed()
  }

  static let quartersOfTrend = 8

  /// 令和8年度第2四半期（令和8年7月1日～令和8年9月30日）.
  public var words: Words {
    switch self {
    case .quarter(let quarter):
      Words(
        ja: "\(quarter.words.ja)（\(quarter.first.eraText)～\(quarter.last.eraText)）",
        en: "\(quarter.words.en) (\(quarter.first) to \(quarter.last))")
    case .day(let day, _): Words(ja: "\(day.eraText)現在", en: "as of \(day)")
    }
  }

  /// 2026Q2 or 2026-09-30, as in names of folders.
  public var label: String {
    switch self {
    case .quarter(let quarter): quarter.label
    case .day(let day, _): day.description
    }
  }
}
