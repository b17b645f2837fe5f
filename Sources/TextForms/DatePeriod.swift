/// The days from `first` to `last`, both included.
public struct DatePeriod: Sendable, Hashable {
  /// The first day of the period.
  public let first: CivilDate
  /// The last day of the period, which still belongs to it.
  public let last: CivilDate

  /// `nil` when the last day is before the first.
  public init?(first: CivilDate, last: CivilDate) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// Whether the day lies in the period.
  public func contains(_ date: CivilDate) -> Bool { date >= first && date <= last }

  /// 令和8年4月1日～令和9年3月31日.
  public var eraText: String { "\(first.eraText)～\(last.eraText)" }
}
