public import TextForms

/// A moment in UTC, to the millisecond: when something was recorded.
public struct Instant: Sendable, Hashable, Comparable {
  /// Since 1970-01-01T00:00:00Z.
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// The last millisecond of a day in Asia/Tokyo.
  public init(endOf day: CivilDate) {
    self.init(milliseconds: Int64(day.dayNumber) * 86_400_000 - 9 * 3_600_000 + 86_399_999)
  }

  public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

  /// The day in Asia/Tokyo, which has had no daylight saving since 1951.
  public var dayInTokyo: CivilDate {
    let (local, isTooLate) = milliseconds.addingReportingOverflow(9 * 3_600_000)
    return CivilDate(dayNumber: Int32(clamping: (isTooLate ? Int64.max : local).flooredDivision(by: 86_400_000)))
  }
}

extension Instant: CustomStringConvertible {
  /// `2026-09-30T12:34:56.789Z`.
  public var description: String {
    let (quotient, remainder) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
    let day = remainder < 0 ? quotient - 1 : quotient
    let rest = remainder < 0 ? remainder + 86_400_000 : remainder
    func padded(_ number: Int64, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(CivilDate(dayNumber: Int32(clamping: day)))T\(padded(rest / 3_600_000, 2)):"
      + "\(padded(rest / 60_000 % 60, 2)):\(padded(rest / 1000 % 60, 2)).\(padded(rest % 1000, 3))Z"
  }

  /// Reads `2026-09-30T12:34:56Z`, with or without a fraction, with `Z` or an offset such as `+09:00`;
  /// without either, and for a day alone (its last millisecond), the time is that of Asia/Tokyo.
  public init?(_ text: String) {
    let parts = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "T" || $0 == "t" || $0 == " " })
    guard let first = parts.first, parts.count <= 2, let day = CivilDate(iso: first) else { return nil }
    let midnight = Int64(day.dayNumber) * 86_400_000
    guard parts.count == 2 else {
      self.init(endOf: day)
      return
    }
    guard let (clock, offset) = Instant.zone(parts[1]), let time = Instant.clock(clock) else { return nil }
    self.init(milliseconds: midnight + time - offset)
  }

  /// The clock without its zone, and the zone's offset in milliseconds.
  private static func zone(_ text: Substring) -> (Substring, Int64)? {
    if text.hasSuffix("Z") || text.hasSuffix("z") { return (text.dropLast(), 0) }
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return (text, 9 * 3_600_000) }
    let digits = text[text.index(after: sign)...].filter { $0 != ":" }
    guard digits.utf8.count == 4, let number = DecimalDigits.number(digits), number % 100 < 60, number <= 1400 else {
      return nil
    }
    let offset = (number / 100 * 60 + number % 100) * 60_000
    return (text[..<sign], text[sign] == "-" ? -offset : offset)
  }

  private static func clock(_ text: Substring) -> Int64? {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count), let hour = DecimalDigits.number(fields[0]),
      let minute = DecimalDigits.number(fields[1]),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    let whole = (hour * 60 + minute) * 60_000
    guard fields.count == 3 else { return whole }
    let seconds = fields[2].split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(seconds.count), let second = DecimalDigits.number(seconds[0]), (0..<60).contains(second)
    else {
      return nil
    }
    guard seconds.count == 2 else { return whole + second * 1000 }
    guard (1...9).contains(seconds[1].utf8.count), DecimalDigits.number(seconds[1]) != nil,
      let fraction = DecimalDigits.number((seconds[1] + "00").prefix(3))
    else { return nil }
    return whole + second * 1000 + fraction
  }
}

extension Int64 {
  func flooredDivision(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
