package import GapAnalysis
internal import Registry
internal import Requirements
package import TextForms

/// What is to be done about the gaps of a report, as an OSCAL plan of action and milestones (POA&M).
package struct OSCALPlanRenderer: Sendable {
  let language: Language

  package init(language: Language) { self.language = language }

  package func render(_ report: QuarterlyReport, to output: inout ReportOutput) throws {
    let identity = OSCALIdentity(report, language: language)
    let lines = OSCALPlanLines(report)
    var parties = OSCALParties(report, identity: identity, language: language)
    let owners = lines.planned.map { $0.plan.owner.map { parties.person($0) } }
    let subjects = OSCALSubjects(report, parties: parties, identity: identity, language: language)
    let controls = OSCALControls(report.gaps.catalogue)
    let planned = zip(lines.planned, owners).map { gap, owner in
      OSCALPlannedGap(
        report: report, line: gap.line, plan: gap.plan, control: controls.ids[gap.line.requirement],
        subject: subjects.reference(gap.line.subject), owner: owner, identity: identity, language: language)
    }
    let unplanned = OSCALUnplannedGaps(
      report: report, controls: controls, parties: parties, identity: identity, language: language,
      groups: lines.groups)
    output.write("{\"plan-of-action-and-milestones\":{\"uuid\":\"\(identity.uuid(of: .plan))\",\n\"metadata\":")
    output.write(CanonicalJSON.bytes(metadata(report, parties, identity)))
    output.write(",\n\"system-id\":")
    output.write(CanonicalJSON.bytes(systemID(report)))
    try render(Set(lines.planned.map(\.line.subject)).sorted(), subjects, of: report, to: &output)
    try render(planned, unplanned, lines, identity, to: &output)
    output.write(",\n\"back-matter\":{\"resources\":")
    let catalogue = OSCALObject.resource(
      identity.uuid("catalogue"), OSCALWords.catalogue, .catalog, in: language)
    let results = OSCALObject.resource(
      identity.uuid("assessment-results"), OSCALWords.assessment, .assessmentResults, in: language)
    output.write(CanonicalJSON.bytes(.array([catalogue, results])))
    try output.line("}}}")
  }

  private func metadata(_ report: QuarterlyReport, _ parties: OSCALParties, _ identity: OSCALIdentity) -> JSONObject {
    var metadata = OSCALMetadata(report, language: language)
    metadata.parties = parties.values
    metadata.resources = [identity.uuid("catalogue"), identity.uuid("assessment-results")]
    metadata.roles = [
      (OSCALParties.sectionRole, OSCALWords.sectionRole), (OSCALParties.ownerRole, OSCALWords.ownerRole),
    ]
    return metadata.report(OSCALWords.plan)
  }

  /// There is no system security plan: the register itself is what the plan is about.
  private func systemID(_ report: QuarterlyReport) -> JSONObject {
    ["id": .string(report.gaps.registry.description), "identifier-type": "http://ietf.org/rfc/rfc4122"]
  }

  private func render(
    _ places: [Int], _ subjects: OSCALSubjects, of report: QuarterlyReport, to output: inout ReportOutput
  ) throws {
    guard !places.isEmpty else { return }
    output.write(",\n\"local-definitions\":{\"inventory-items\":")
    try output.array(places) { subjects.append($0, of: report, to: &$1) }
    output.write("}")
  }

  private func render(
    _ planned: [OSCALPlannedGap], _ unplanned: OSCALUnplannedGaps, _ lines: OSCALPlanLines, _ identity: OSCALIdentity,
    to output: inout ReportOutput
  ) throws {
    let (requirements, groups) = (lines.requirements, lines.groups)
    if !planned.isEmpty || !groups.isEmpty {
      output.write(",\n\"observations\":")
      try output.array(
        0..<planned.count + requirements.count,
        values: { place in
          place < planned.count
            ? planned[place].observation : unplanned.observation(requirements[place - planned.count])
        })
    }
    if !planned.isEmpty {
      output.write(",\n\"risks\":")
      try output.array(planned, values: \.risk)
    }
    output.write(",\n\"poam-items\":")
    guard !planned.isEmpty || !groups.isEmpty else {
      return output.write(CanonicalJSON.bytes(.array([.object(nothingToDo(identity))])))
    }
    try output.array(
      0..<planned.count + groups.count,
      values: { place in
        place < planned.count ? planned[place].item : unplanned.item(groups[place - planned.count])
      })
  }

  private func nothingToDo(_ identity: OSCALIdentity) -> JSONObject {
    [
      "description": OSCALText.prose(OSCALWords.nothingToDoText[language]),
      "title": OSCALText.title(OSCALWords.nothingToDo[language]),
      "uuid": .string(identity.uuid(inReport: "nothing-to-do")),
    ]
  }
}
