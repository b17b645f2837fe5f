internal import TextForms

/// A length of time as people type it: 90d, 12w, 3m, 1y, or 90日, 12週, 3か月, 1年.
enum DuePeriod: Equatable {
  case days(Int)
  case months(Int)

  /// Nobody plans farther, and no date overflows.
  private static let most = 36_500

  static func read(_ text: String) throws -> DuePeriod {
    let folded = Width.foldedForMatching(text)
    let digits = folded.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), number > 0, number <= most else { throw CommandFault.duePeriod(found: text) }
    switch folded.dropFirst(digits.count) {
    case "d", "日", "日間", "day", "days": return .days(number)
    case "w", "週", "週間", "week", "weeks": return try .days(bounded(number, 7, text))
    case "m", "か月", "カ月", "ヶ月", "ケ月", "ヵ月", "箇月", "月", "month", "months":
      return try .months(bounded(number, 30, text) / 30)
    case "y", "年", "年間", "year", "years": return try .months(bounded(number, 365, text) / 365 * 12)
    default: throw CommandFault.duePeriod(found: text)
    }
  }

  private static func bounded(_ number: Int, _ days: Int, _ text: String) throws -> Int {
    guard number * days <= most else { throw CommandFault.duePeriod(found: text) }
    return number * days
  }

  /// The last day of so long a time from `first`: the same day of a later month, or the last that this month has.
  func last(from first: CivilDate) throws -> CivilDate {
    switch self {
    case .days(let days): return first.adding(days: days)
    case .months(let months):
      let parts = first.components
      let total = parts.year * 12 + parts.month - 1 + months
      let days = stride(from: parts.day, to: 27, by: -1)
      let found = ([parts.day] + days).lazy.compactMap {
        CivilDate(year: total / 12, month: total % 12 + 1, day: $0)
      }
      return found.first ?? first.adding(days: months * 31)
    }
  }
}
