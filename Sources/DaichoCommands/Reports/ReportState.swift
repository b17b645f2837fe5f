internal import GapAnalysis
internal import Registry
internal import TextForms

/// A state as people name it: a quarter or a day, and as known when: `2026Q2`, `R8.9.30`, `2026Q2@120`.
struct ReportState: Equatable {
  let period: ReportPeriod
  /// Nil: not said.
  let knownAt: KnownAt?

  init(_ typed: String, option: String, startMonth: Int) throws {
    let parts = typed.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2 {
      guard let known = KnownAt("@" + parts[1]) else { throw CommandFault.knownAt(found: "@" + parts[1]) }
      knownAt = known
    } else {
      knownAt = nil
    }
    if let quarter = FiscalQuarter(reading: parts[0], startingIn: startMonth) {
      period = .quarter(quarter)
    } else {
      guard let day = try? DateReading.read(parts[0]) else {
        throw CommandFault.reportState(option: option, found: typed)
      }
      period = .day(day, startMonth: startMonth)
    }
  }
}
