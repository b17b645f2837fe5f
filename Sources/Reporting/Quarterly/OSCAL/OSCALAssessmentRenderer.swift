package import GapAnalysis
internal import Registry
internal import Requirements
package import TextForms

/// The state that a report describes, as OSCAL assessment results.
package struct OSCALAssessmentRenderer: Sendable {
  let language: Language

  package init(language: Language) { self.language = language }

  package func render(_ report: QuarterlyReport, to output: inout ReportOutput) throws {
    let identity = OSCALIdentity(report, language: language)
    let parties = OSCALParties(report, identity: identity, language: language)
    output.write("{\"assessment-results\":{\"uuid\":\"\(identity.uuid(of: .assessmentResults))\",\n\"metadata\":")
    output.write(CanonicalJSON.bytes(metadata(report, parties, identity)))
    output.write(",\n\"import-ap\":{\"href\":\"#\(noPlan(identity))\"},\n\"results\":[{")
    try renderResult(report, parties, identity, to: &output)
    output.write("}],\n\"back-matter\":{\"resources\":")
    output.write(CanonicalJSON.bytes(.array(resources(identity))))
    try output.line("}}}")
  }

  private func noPlan(_ identity: OSCALIdentity) -> String { identity.uuid("no-assessment-plan") }

  private func metadata(_ report: QuarterlyReport, _ parties: OSCALParties, _ identity: OSCALIdentity) -> JSONObject {
    var metadata = OSCALMetadata(report, language: language)
    metadata.parties = parties.values
    metadata.resources = [identity.uuid("catalogue")]
    if !parties.values.isEmpty { metadata.roles = [(OSCALParties.sectionRole, OSCALWords.sectionRole)] }
    return metadata.report(OSCALWords.assessment)
  }

  private func resources(_ identity: OSCALIdentity) -> [JSONValue] {
    [
      OSCALObject.resource(
        noPlan(identity), OSCALWords.noAssessmentPlan, OSCALWords.noAssessmentPlanText, in: language),
      OSCALObject.resource(identity.uuid("catalogue"), OSCALWords.catalogue, .catalog, in: language),
    ]
  }

  private func renderResult(
    _ report: QuarterlyReport, _ parties: OSCALParties, _ identity: OSCALIdentity, to output: inout ReportOutput
  ) throws {
    let subjects = OSCALSubjects(report, parties: parties, identity: identity, language: language)
    let observations = OSCALObservations(report, subjects: subjects, identity: identity, language: language)
    let findings = OSCALFindings(
      report: report, controls: OSCALControls(report.gaps.catalogue), identity: identity, language: language)
    output.write("\"uuid\":\"\(identity.uuid(inReport: "result"))\"")
    for (name, value) in head(report) {
      output.write(",\"\(name)\":")
      output.write(CanonicalJSON.bytes(value))
    }
    if !report.gaps.subjects.isEmpty {
      output.write(",\n\"local-definitions\":{\"inventory-items\":")
      try output.array(report.gaps.subjects.indices) { subjects.append($0, of: report, to: &$1) }
      output.write("}")
    }
    output.write(",\n\"reviewed-controls\":")
    output.write(CanonicalJSON.bytes(reviewed(findings)))
    if !observations.keys.isEmpty {
      output.write(",\n\"observations\":")
      try output.array(observations.keys, observations.append)
    }
    if !findings.requirements.isEmpty {
      output.write(",\n\"findings\":")
      try output.array(findings.requirements, values: findings.finding)
    }
  }

  private func head(_ report: QuarterlyReport) -> [(String, JSONValue)] {
    let first = if case .quarter(let quarter) = report.period { quarter.first } else { report.period.asOf }
    return [
      ("title", OSCALText.title(report.period.words[language])),
      ("description", OSCALText.prose(OSCALWords.result(report)[language])),
      ("start", OSCALObject.start(of: first)), ("end", OSCALObject.end(of: report.period.asOf)),
      ("remarks", OSCALText.prose(OSCALWords.withoutFinding[language])),
    ]
  }

  /// Those that something was judged by; OSCAL has no list of none.
  private func reviewed(_ findings: OSCALFindings) -> JSONObject {
    func controls(_ places: some Sequence<Int>) -> JSONValue {
      .array(places.map { .object(["control-id": .string(findings.controls.ids[$0])]) })
    }
    let reviewed = findings.reviewed
    let selection: JSONObject =
      if reviewed.isEmpty {
        ["include-all": .object([:]), "exclude-controls": controls(findings.controls.ids.indices)]
      } else { ["include-controls": controls(reviewed)] }
    return ["control-selections": .array([.object(selection)])]
  }
}
