/// What the standard leaves open and the city fills (市の設定): shown as such, never with a citation.
public struct CatalogueSettings: Sendable, Hashable {
  public enum PeriodicInterval: Sendable, Hashable {
    case fiscalYear
    case months(Int)
  }

  /// 1 to 12; 4 in Japanese cities.
  public let fiscalYearStartsInMonth: Int
  /// Days after the end before what is asked at the end falls due.
  public let graceDaysAfterEnd: Int
  public let periodicInterval: PeriodicInterval
  /// By whom an office is exercised that the standard leaves to the city's regulations to name.
  public let exercisedBy: [OfficeID: OfficeID]

  public init(
    fiscalYearStartsInMonth: Int, graceDaysAfterEnd: Int, periodicInterval: PeriodicInterval,
    exercisedBy: [OfficeID: OfficeID] = [:]
  ) {
    self.exercisedBy = exercisedBy
    self.fiscalYearStartsInMonth = fiscalYearStartsInMonth
    self.graceDaysAfterEnd = graceDaysAfterEnd
    self.periodicInterval = periodicInterval
  }
}
