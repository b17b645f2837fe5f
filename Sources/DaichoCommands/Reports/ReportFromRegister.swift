internal import GapAnalysis
internal import Registry
internal import TextForms

/// Makes a report from the register, telling how far it is.
struct ReportFromRegister {
  /// As typed; empty: all.
  let sections: [String]
  let session: Session

  /// - Parameter query: made inside the transaction: what it says may depend on the adopted catalogue.
  func report(_ query: @Sendable @escaping (any RegisterReading) throws -> QuarterlyQuery) async throws
    -> QuarterlyReport
  {
    let register = try await session.register()
    let progress = ReportProgress(session)
    let sections = sections
    defer { progress.clear() }
    return try await register.store.read { reader in
      let asked = try query(reader)
      let names =
        try sections.isEmpty
        ? nil
        : SectionOption.names(
          sections, on: asked.period.asOf, at: try reader.sequence(asked.knownAt), from: reader)
      let report = try QuarterlyReporter.report(asked, from: reader) { progress.show($0) }
      guard let names else { return report }
      let found = report.gaps.sections.indices.filter { names.contains(report.gaps.sections[$0].name ?? "") }
      let reported = found.compactMap { report.gaps.sections[$0].name }
      return report.only(found, named: reported + names.subtracting(reported).sorted())
    }
  }
}
