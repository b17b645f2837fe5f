internal import DataFiles
internal import TextForms

/// Reads one requirement of a section.
struct RequirementReader {
  let context: RequirementContext
  /// By name, from `catalogue.yaml`.
  let officeNames: [OfficeID: Words]

  static let keys = [
    "id", "formerly", "citation", "title", "statement", "subject", "phase", "office", "modality", "appliesWhen",
    "cadence",
    "shownBy", "closedBy",
  ]

  func requirement(_ reader: NodeReader, section: SectionHeading?, seen: SeenRequirements) -> Requirement? {
    guard let mapping = reader.mapping(allowing: RequirementReader.keys) else { return nil }
    let id = mapping.required("id").flatMap(seen.id)
    let formerly = mapping.optional("formerly").map { $0.list { seen.formerID($0, of: id) } }
    let subject = mapping.required("subject")?.oneOf(SubjectKind.self)
    let citation = mapping.required("citation").flatMap { seen.citation($0, subject: subject) }
    let title = mapping.required("title")?.words()
    let statement = mapping.required("statement")?.words()
    let phase = mapping.required("phase")?.oneOf(Phase.self)
    let office = mapping.required("office").flatMap(OfficeReader(known: context.offices).rule)
    let modality = mapping.required("modality")?.oneOf(Modality.self)
    let appliesWhen = mapping.required("appliesWhen").flatMap { condition($0, subject: subject) }
    let cadence = mapping.required("cadence")?.oneOf(Cadence.self)
    let shownBy = mapping.required("shownBy")?.list(ShowingReader(known: context.derivations, seen: seen).showing)
    let closedBy = mapping.required("closedBy")?.words()
    guard let id, formerly.map({ $0 != nil }) ?? true, let citation, let section, let title, let statement, let subject,
      let phase, let office,
      let modality, let appliesWhen, let cadence, let shownBy, let closedBy
    else { return nil }
    return Requirement(
      id: id, formerly: (formerly ?? nil) ?? [], citation: citation, section: section, title: title,
      statement: statement, subject: subject,
      phase: phase, office: office, actor: office.actor(named: officeNames), modality: modality,
      appliesWhen: appliesWhen, cadence: cadence, shownBy: shownBy, closedBy: closedBy)
  }

  private func condition(_ reader: NodeReader, subject: SubjectKind?) -> ConditionID? {
    guard let names = context.conditions else { return reader.name().map(ConditionID.init(rawValue:)) }
    guard let name = reader.word(among: names) else { return nil }
    let id = ConditionID(rawValue: name)
    guard let subject, let condition = context.readConditions[id] else { return id }
    if let its = condition.subject, its != subject {
      reader.report(CatalogueProblem.conditionOfAnotherSubject(name, its: its, wanted: subject))
    } else if let fact = condition.expression?.facts.first(where: { !Fact.known(of: subject).contains($0) }) {
      reader.report(CatalogueProblem.factOfAnotherSubject(fact, subject))
    }
    return id
  }
}
