internal import Registry
internal import TextForms

/// A final report, as far as a later one rests on it.
struct IssuedReport {
  let number: String
  /// The last entry that it knew.
  let sequence: Int64

  /// The newest final report of a quarter over all sections.
  static func latest(
    of quarter: FiscalQuarter, at sequence: Int64, from reader: any RegisterReading
  ) throws -> IssuedReport? {
    let editions = try ReportEditions(at: sequence, from: reader)
    return editions.current(of: quarter).map {
      IssuedReport(number: $0.report.number, sequence: $0.report.knownAt.sequence)
    }
  }
}
