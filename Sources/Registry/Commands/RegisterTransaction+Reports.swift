extension RegisterTransaction {
  /// What a report must be before it is issued. Asked of facts too: nothing outside the register issues its reports.
  func checkIssue(of report: Report) throws {
    guard report.decidedOn <= today else { throw ReportFault.decidedAhead(on: report.decidedOn, today: today) }
    guard let last = try reader.entry(report.knownAt.sequence), last.hash == report.knownAt.hash else {
      throw ReportFault.otherJournal(report.knownAt)
    }
    let recorded = last.time.dayInTokyo
    guard report.decidedOn >= recorded else {
      throw ReportFault.decidedBeforeEntry(on: report.decidedOn, sequence: last.sequence, recorded: recorded)
    }
    let editions = try ReportEditions(at: sequence, from: reader)
    guard let replaced = report.replaces.flatMap({ editions[$0] }) else {
      guard let known = editions.current(of: report) else { return }
      throw ReportFault.alreadyIssued(number: known.report.number, report.coverage)
    }
    try check(report, replacing: replaced)
  }

  private func check(_ report: Report, replacing replaced: ReportEditions.Edition) throws {
    let number = replaced.report.number
    guard report.speaksOfTheSame(as: replaced.report) else {
      throw ReportFault.otherCoverage(report.coverage, replaced: number, replaced.report.coverage)
    }
    if let newer = replaced.replacedBy { throw ReportFault.replaced(number, by: newer) }
    guard report.decidedOn >= replaced.report.decidedOn else {
      throw ReportFault.decidedBeforeReplaced(on: report.decidedOn, replaced: number, replaced.report.decidedOn)
    }
  }
}
