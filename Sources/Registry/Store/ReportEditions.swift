public import TextForms

/// The reports that were issued, in the order in which they were, and which of them others took the place of.
public struct ReportEditions: Sendable {
  public struct Edition: Sendable {
    public let record: RecordID
    public let report: Report
    /// The entry by which it was issued.
    public let sequence: Int64
    /// The number of the edition that took its place; nil: it is the current one.
    public fileprivate(set) var replacedBy: String?
    /// The number of the edition that it took the place of.
    public fileprivate(set) var replaced: String?
  }

  public private(set) var all: [Edition] = []

  public init(at sequence: Int64, from reader: any RegisterReading) throws {
    var places: [RecordID: Int] = [:]
    try reader.records(.report, on: nil, at: sequence) { version in
      guard let body = version.body else { return true }
      var edition = Edition(record: version.record, report: Report(body: body), sequence: version.sequence)
      if let former = edition.report.replaces.flatMap({ places[$0] }) {
        edition.replaced = all[former].report.number
        all[former].replacedBy = edition.report.number
      }
      places[version.record] = all.count
      all.append(edition)
      return true
    }
  }

  public subscript(number: String) -> Edition? { all.first { $0.report.number == number } }

  subscript(record: RecordID) -> Edition? { all.first { $0.record == record } }

  /// The newest that speaks of the same and that nothing took the place of.
  func current(of report: Report) -> Edition? {
    all.last { $0.replacedBy == nil && $0.report.speaksOfTheSame(as: report) }
  }

  /// The newest of a quarter over all sections that nothing took the place of.
  public func current(of quarter: FiscalQuarter) -> Edition? {
    all.last { $0.replacedBy == nil && $0.report.quarter == quarter && $0.report.sections.isEmpty }
  }
}
