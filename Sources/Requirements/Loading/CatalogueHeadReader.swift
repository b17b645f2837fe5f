internal import DataFiles
internal import TextForms

/// Reads `catalogue.yaml`, and the same mapping of an adopted catalogue.
struct CatalogueHeadReader {
  let mapping: MappingReader

  /// `last` is the key that leads to the requirements: names of files, or the sections themselves.
  init?(_ reader: NodeReader, last: String) {
    let keys = [
      "id", "version", "title", "source", "inForceFrom", "offices", "conditions", "importantInformation",
      "settings", "gravity", "approvals", last,
    ]
    guard let mapping = reader.mapping(allowing: keys) else { return nil }
    self.mapping = mapping
  }

  func head() -> CatalogueHead? {
    let id = mapping.required("id")?.name()
    let version = mapping.required("version")?.text()
    let title = mapping.required("title")?.words()
    let source = mapping.required("source")?.words()
    let inForceFrom = mapping.required("inForceFrom")?.date()
    let offices = offices()
    let conditions = conditions()
    let important = mapping.required("importantInformation").flatMap(importantInformation)
    let settings = mapping.required("settings").flatMap(settings)
    let gravity = mapping.required("gravity").flatMap { GravityReader(reader: $0).rule() }
    guard let id, let version, let title, let source, let inForceFrom, let offices, let conditions,
      let important, let settings, let gravity
    else { return nil }
    return CatalogueHead(
      id: id, version: version, title: title, source: source, inForceFrom: inForceFrom, offices: offices,
      conditions: conditions, importantInformation: important, settings: settings, gravity: gravity)
  }

  /// Who may file and decide; read last, since it names requirements.
  func approvals(for requirements: [Requirement]) -> [ApprovalScheme: ApprovalRights] {
    guard let reader = mapping.optional("approvals") else { return [:] }
    let offices = RequirementContext.keys(of: "offices", in: mapping)
    return ApprovalsReader(offices: offices, requirements: requirements.map(\.id)).rights(reader)
  }

  private func offices() -> [OfficeID: Words]? {
    guard let offices = named("offices") else { return nil }
    return offices.reduce(into: [:]) { result, office in
      result[OfficeID(rawValue: office.key)] = office.value.words()
    }
  }

  private func conditions() -> [ConditionID: Condition]? {
    guard let conditions = named("conditions") else { return nil }
    return conditions.reduce(into: [:]) { result, entry in
      let id = ConditionID(rawValue: entry.key)
      result[id] = ConditionReader(id: id, reader: entry.value).condition()
    }
  }

  /// The entries of a mapping whose keys are names.
  private func named(_ key: String) -> [(key: String, keyPosition: SourcePosition, value: NodeReader)]? {
    guard let entries = mapping.required(key)?.mapping()?.readers else { return nil }
    for entry in entries where !entry.key.isName {
      mapping.log.add(
        CatalogueProblem.malformedName(entry.key), file: mapping.file, at: entry.keyPosition)
    }
    return entries
  }

  private func importantInformation(_ reader: NodeReader) -> ImportantInformation? {
    guard let mapping = reader.mapping(allowing: ClassificationAxis.allCases.map(\.rawValue)) else {
      return nil
    }
    let confidentiality = mapping.required("confidentiality")?.oneOf(Confidentiality.self)
    let integrity = mapping.required("integrity")?.oneOf(Integrity.self)
    let availability = mapping.required("availability")?.oneOf(Availability.self)
    guard let confidentiality, let integrity, let availability else { return nil }
    return ImportantInformation(
      confidentiality: confidentiality, integrity: integrity, availability: availability)
  }

  private func settings(_ reader: NodeReader) -> CatalogueSettings? {
    let keys = ["fiscalYearStartsInMonth", "graceDaysAfterEnd", "periodicInterval", "exercisedBy"]
    guard let mapping = reader.mapping(allowing: keys) else { return nil }
    let month = mapping.required("fiscalYearStartsInMonth")?.integer(in: 1...12)
    let grace = mapping.required("graceDaysAfterEnd")?.integer(in: 0...3650)
    let interval = mapping.required("periodicInterval").flatMap(periodicInterval)
    let exercised = mapping.optional("exercisedBy").map(exercisedBy)
    guard let month, let grace, let interval, exercised.map({ $0 != nil }) ?? true else { return nil }
    return CatalogueSettings(
      fiscalYearStartsInMonth: month, graceDaysAfterEnd: grace, periodicInterval: interval,
      exercisedBy: (exercised ?? nil) ?? [:])
  }

  /// Both are offices of the catalogue.
  private func exercisedBy(_ reader: NodeReader) -> [OfficeID: OfficeID]? {
    let known = RequirementContext.keys(of: "offices", in: mapping) ?? []
    guard let entries = reader.mapping(allowing: known)?.readers else { return nil }
    return entries.reduce(into: [:]) { result, entry in
      result[OfficeID(rawValue: entry.key)] = entry.value.word(among: known).map(OfficeID.init(rawValue:))
    }
  }

  private func periodicInterval(_ reader: NodeReader) -> CatalogueSettings.PeriodicInterval? {
    if case .mapping = reader.node.content {
      return reader.mapping(allowing: ["months"])?.required("months")?.integer(in: 1...120)
        .map(CatalogueSettings.PeriodicInterval.months)
    }
    return reader.word(among: ["fiscalYear", "{ months: 6 }"]) == "fiscalYear" ? .fiscalYear : nil
  }
}
