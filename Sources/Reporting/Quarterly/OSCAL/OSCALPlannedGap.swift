internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// A gap that is to be closed by a plan (改善計画): what was observed, the risk with its deadline, and the item of the
/// plan.
struct OSCALPlannedGap {
  let report: QuarterlyReport
  let line: GapReport.GapLine
  let plan: GapReport.RemediationLine
  /// The control of its requirement.
  let control: String
  /// How an observation speaks of its subject.
  let subject: JSONValue
  /// Who is to close it; nil: nobody is named.
  let owner: String?
  let identity: OSCALIdentity
  let language: Language

  private var requirement: Requirement { report.gaps.catalogue.requirements[line.requirement] }

  private var title: String {
    let subject = GapWords.name(report.gaps.subjects[line.subject], in: language)
    return "\(OSCALWords.name(requirement, in: language)): \(subject)"
  }

  private func uuid(_ kind: String) -> String {
    let subject = report.gaps.subjects[line.subject]
    return identity.uuid(inReport: kind, requirement.id.rawValue, subject.kind.rawValue, subject.number)
  }

  private var properties: [JSONValue] {
    var properties = [
      OSCALObject.property("control-id", control), OSCALObject.property("status", line.status.rawValue),
    ]
    if let gravity = report.gaps.gravity(of: line) {
      properties.append(OSCALObject.property("gravity", gravity.rawValue))
    }
    if let since = line.since { properties.append(OSCALObject.property("since", since.description)) }
    return properties
  }

  private var relatedObservations: JSONValue { .array([.object(["observation-uuid": .string(uuid("planned-gap"))])]) }

  var observation: JSONObject {
    OSCALObservations.observation(
      uuid("planned-gap"), title, OSCALWords.gap(line)[language], report, properties
    ).merging(["subjects": .array([subject])]) { $1 }
  }

  var item: JSONObject {
    [
      "description": OSCALText.prose(OSCALWords.gap(line)[language]), "props": .array(properties),
      "related-observations": relatedObservations,
      "related-risks": .array([.object(["risk-uuid": .string(uuid("risk"))])]), "title": OSCALText.title(title),
      "uuid": .string(uuid("item")),
    ]
  }

  var risk: JSONObject {
    var risk: JSONObject = [
      "description": OSCALText.prose(OSCALWords.gap(line)[language]), "props": .array(properties),
      "related-observations": relatedObservations, "remediations": .array([.object(response)]),
      "statement": OSCALText.prose(OSCALWords.risk(requirement)[language]),
      "status": .string(plan.progress == .inProgress ? "remediating" : "open"), "title": OSCALText.title(title),
      "uuid": .string(uuid("risk")),
    ]
    risk["deadline"] = plan.plannedOn.map(OSCALObject.end)
    return risk
  }

  private var response: JSONObject {
    var response: JSONObject = [
      "description": OSCALText.prose(requirement.closedBy[language]),
      "lifecycle": plan.progress == .done ? "completed" : "planned",
      "title": OSCALText.title(OSCALWords.planned[language]), "uuid": .string(uuid("response")),
    ]
    if let progress = plan.progress {
      response["props"] = .array([OSCALObject.property("progress", progress.rawValue)])
    }
    if let task { response["tasks"] = .array([.object(task)]) }
    return response
  }

  /// By when, and by whom.
  private var task: JSONObject? {
    guard plan.plannedOn != nil || owner != nil else { return nil }
    var task: JSONObject = [
      "title": OSCALText.title(requirement.title[language]), "type": "milestone", "uuid": .string(uuid("task")),
    ]
    task["timing"] = plan.plannedOn.map { .object(["on-date": .object(["date": OSCALObject.end(of: $0)])]) }
    task["responsible-roles"] = owner.map { owner in
      .array([.object(["party-uuids": .array([.string(owner)]), "role-id": .string(OSCALParties.ownerRole)])])
    }
    return task
  }
}
