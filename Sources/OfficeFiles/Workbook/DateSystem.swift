package import TextForms

/// From which day a workbook counts its days.
package enum DateSystem: Sendable {
  case from1900
  case from1904

  /// - Parameter number: decimal text; what stands behind the point is the time of day. Nil when there is no such day.
  package func day(_ number: String) -> CivilDate? {
    let whole = number.prefix { $0 != "." }
    guard let days = Int(whole), days >= 0, let first = CivilDate(year: 1900, month: 1, day: 1) else { return nil }
    let date: CivilDate
    switch self {
    case .from1900:
      // Day 60 is 29 February 1900, which never was; day 0 is the day before the first.
      guard days > 0, days != 60, days <= 2_958_465 else { return nil }
      date = first.adding(days: days < 60 ? days - 1 : days - 2)
    case .from1904:
      guard days <= 2_957_003 else { return nil }
      date = first.adding(days: 1_460 + days)
    }
    return date
  }
}
