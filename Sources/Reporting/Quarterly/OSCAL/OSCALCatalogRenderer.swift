package import GapAnalysis
internal import Registry
internal import Requirements
package import TextForms

/// The requirements by which a report judges, as an OSCAL catalogue: a group for each section of the standard, a control
/// for each requirement.
package struct OSCALCatalogRenderer: Sendable {
  let language: Language

  package init(language: Language) { self.language = language }

  package func render(_ report: QuarterlyReport, to output: inout ReportOutput) throws {
    let identity = OSCALIdentity(report, language: language)
    let controls = OSCALControls(report.gaps.catalogue)
    output.write("{\"catalog\":{\"uuid\":\"\(identity.uuid(of: .catalog))\",\n\"metadata\":")
    output.write(CanonicalJSON.bytes(OSCALMetadata(report, language: language).catalogue()))
    if !controls.groups.isEmpty {
      output.write(",\n\"groups\":")
      try output.array(controls.groups) { group, buffer in
        CanonicalJSON.append(.object(self.group(group, controls, report.gaps.catalogue)), to: &buffer)
      }
    }
    try output.line("}}")
  }

  private func group(_ group: OSCALControls.Group, _ controls: OSCALControls, _ catalogue: Catalogue) -> JSONObject {
    [
      "class": "section", "id": .string(group.id), "title": OSCALText.title(group.heading.title[language]),
      "props": .array([OSCALObject.known("label", group.heading.citation)]),
      "controls": .array(group.requirements.map { .object(control($0, controls, catalogue)) }),
    ]
  }

  private func control(_ place: Int, _ controls: OSCALControls, _ catalogue: Catalogue) -> JSONObject {
    let requirement = catalogue.requirements[place]
    return [
      "class": "requirement", "id": .string(controls.ids[place]),
      "title": OSCALText.title(requirement.title[language]),
      "props": .array(properties(of: requirement)),
      "parts": .array([
        part(controls.statement(place), "statement", requirement.statement),
        part(controls.guidance(place), "guidance", requirement.closedBy),
      ]),
    ]
  }

  private func part(_ id: String, _ name: String, _ prose: Words) -> JSONValue {
    .object(["id": .string(id), "name": .string(name), "prose": OSCALText.prose(prose[language])])
  }

  private func properties(of requirement: Requirement) -> [JSONValue] {
    var properties = [
      OSCALObject.known("label", requirement.citation.text(in: language)),
      OSCALObject.property("requirement", requirement.id.rawValue),
      OSCALObject.property("citation", requirement.citation.rawValue),
      OSCALObject.property("subject", requirement.subject.rawValue),
      OSCALObject.property("phase", requirement.phase.rawValue),
      OSCALObject.property("modality", requirement.modality.rawValue),
      OSCALObject.property("cadence", requirement.cadence.rawValue),
      OSCALObject.property("condition", requirement.appliesWhen.rawValue),
      OSCALObject.property("actor", requirement.actor[language]),
    ]
    properties += requirement.office.offices.map { OSCALObject.property("office", $0.rawValue) }
    return properties
  }
}
