internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// What reports ask of the adopted catalogue before they are made.
enum ReportCalendar {
  /// The month in which fiscal years begin.
  static func startMonth(_ knownAt: KnownAt, in reader: any RegisterReading) throws -> Int {
    guard let catalogue = try AdoptedCatalogue.current(in: reader, at: try reader.sequence(knownAt)) else {
      throw RegisterError.noCatalogue
    }
    return catalogue.settings.fiscalYearStartsInMonth
  }

  /// One that is over.
  static func quarter(
    _ typed: String, _ knownAt: KnownAt, today: CivilDate, in reader: any RegisterReading
  ) throws -> FiscalQuarter {
    guard let quarter = FiscalQuarter(reading: typed, startingIn: try startMonth(knownAt, in: reader)) else {
      throw CommandFault.quarter(found: typed)
    }
    guard quarter.last <= today else { throw CommandFault.quarterNotOver(quarter, today: today) }
    return quarter
  }

  /// As known at the end of its day, where nothing else is said.
  static func base(
    _ typed: String, option: String, startMonth: Int, before last: CivilDate
  ) throws -> QuarterlyQuery.Base {
    let state = try ReportState(typed, option: option, startMonth: startMonth)
    let day = state.period.asOf
    guard day <= last else { throw CommandFault.comparedBackwards(day, last, option: option) }
    return QuarterlyQuery.Base(day: day, knownAt: state.knownAt ?? .time(Instant(endOf: day)))
  }
}
