internal import Registry

/// A file of a report that was issued, or its manifest.
struct IssuedFile: Sendable {
  /// The first report that holds it.
  let report: String
  let name: String
  let sha256: String

  /// Each file once, however many reports hold it.
  static func all(in reader: any RegisterReading) throws -> [IssuedFile] {
    var known: Set<String> = []
    return try ReportEditions(at: try reader.head().sequence, from: reader).all.flatMap { edition in
      let report = edition.report
      let files = [(Report.manifestName, report.manifestSHA256)] + report.files.map { ($0.name, $0.sha256) }
      return files.filter { known.insert($0.1).inserted }
        .map { IssuedFile(report: report.number, name: $0.0, sha256: $0.1) }
    }
  }
}
