internal import Registry
internal import Requirements
internal import TextForms

extension GapReporter {
  /// The newest plan for each gap counts. There are few: they are read once, after the subjects.
  mutating func addRemediations(from reader: any RegisterReading) throws {
    var plans: [Remediation] = []
    try reader.records(.remediation, on: query.asOf, at: report.head.sequence) { version in
      if !version.isRetired, let body = version.body { plans.append(Remediation(body: body)) }
      return true
    }
    guard !plans.isEmpty else { return }
    for plan in plans {
      guard let requirement = report.catalogue.place(ofRecorded: plan.requirement),
        let subject = try plan.subject.flatMap({ try reader.timeline(of: $0, at: report.head.sequence).first?.key }),
        let place = placeOfSubject[subject]
      else { continue }
      report.remediations[GapReport.LinePlace(subject: place, requirement: requirement)] =
        GapReport.RemediationLine(
          owner: try owner(of: plan, from: reader), plannedOn: plan.plannedOn, progress: plan.progress)
    }
  }

  private func owner(of plan: Remediation, from reader: any RegisterReading) throws -> String? {
    guard let owner = plan.owner,
      let body = try reader.timeline(of: owner, at: report.head.sequence).last?.body
    else { return plan.ownerName }
    return Officer(body: body).name
  }
}
