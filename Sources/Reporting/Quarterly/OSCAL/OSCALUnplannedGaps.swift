internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// Gaps without a plan: an item for each section and requirement, and what was observed of each requirement.
struct OSCALUnplannedGaps {
  let report: QuarterlyReport
  let controls: OSCALControls
  let parties: OSCALParties
  let identity: OSCALIdentity
  let language: Language
  let groups: [OSCALPlanLines.Group]

  private func requirement(_ place: Int) -> Requirement { report.gaps.catalogue.requirements[place] }

  private func uuid(_ place: Int) -> String {
    identity.uuid(inReport: "unplanned-gaps", requirement(place).id.rawValue)
  }

  /// Its subjects are sections: the assessment results list those of the register.
  func observation(_ place: Int) -> JSONObject {
    let own = groups.filter { $0.requirement == place }
    let counts = own.reduce(into: StatusCounts()) { $0 += $1.counts }
    var observation = OSCALObservations.observation(
      uuid(place), OSCALWords.name(requirement(place), in: language),
      OSCALWords.withoutPlan(requirement(place), OSCALWords.counts(counts, in: language))[language], report,
      [OSCALObject.property("control-id", controls.ids[place])] + OSCALObject.counts(counts))
    observation["links"] = .array(
      OSCALGapTable.statuses.filter { counts[$0] > 0 }.map { status in
        let uuid = OSCALObservations.uuid(requirement(place), status, identity)
        return OSCALObject.reference("\(OSCALDocument.assessmentResults.fileName)#\(uuid)")
      })
    let sections = own.compactMap { parties.sections[$0.section] }
    if !sections.isEmpty {
      observation["subjects"] = .array(
        sections.map { .object(["subject-uuid": .string($0), "type": "party"]) })
    }
    return observation
  }

  func item(_ group: OSCALPlanLines.Group) -> JSONObject {
    let requirement = requirement(group.requirement)
    let section = report.gaps.sections[group.section]
    let name = GapWords.sectionName(section)[language]
    return [
      "description": OSCALText.prose(OSCALWords.counts(group.counts, in: language)),
      "props": .array([
        OSCALObject.property("control-id", controls.ids[group.requirement]), OSCALObject.property("section", name),
        OSCALObject.property("count", String(group.counts.gaps)),
      ]),
      "related-observations": .array([.object(["observation-uuid": .string(uuid(group.requirement))])]),
      "title": OSCALText.title("\(OSCALWords.name(requirement, in: language)): \(name)"),
      "uuid": .string(
        identity.uuid(
          inReport: "item", requirement.id.rawValue, section.isOrganization ? "organization" : "",
          report.sections[group.section].number ?? "", section.name ?? "")),
    ]
  }
}
