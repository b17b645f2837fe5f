internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// What the report speaks of, and what it was made from.
extension QuarterlyJSONRenderer {
  func period(_ period: ReportPeriod) -> JSONObject {
    let first: CivilDate
    let kind: String
    switch period {
    case .quarter(let quarter): (first, kind) = (quarter.first, "quarter")
    case .day(let day, _): (first, kind) = (day, "day")
    }
    return [
      "first": .string(first.description), "kind": .string(kind), "label": .string(period.label),
      "last": .string(period.asOf.description), "title": .object(GapJSON.words(period.words)),
    ]
  }

  func journal(_ report: QuarterlyReport) -> JSONObject {
    journal(report.gaps.head).merging(["recordedAt": .string(report.headTime.description)]) { $1 }
  }

  private func journal(_ head: JournalHead) -> JSONObject {
    ["hash": .string(head.hash.description), "sequence": .integer(head.sequence)]
  }

  func catalogue(_ report: QuarterlyReport) -> JSONObject {
    GapJSON.catalogue(report.gaps.catalogue).merging(["trial": .bool(report.isTrial)]) { $1 }
  }

  func edition(_ edition: ReportEdition) -> JSONObject {
    var object: JSONObject = [
      "decidedOn": .string(edition.decidedOn.description), "decision": .string(edition.decision),
      "number": .string(edition.number),
    ]
    object["correction"] = edition.correction.map { .string($0) }
    object["replaces"] = edition.replaces.map { .string($0) }
    return object
  }

  func base(_ base: ComparisonBase) -> JSONObject {
    var object: JSONObject = [
      "asked": .bool(base.isAsked),
      "catalogue": .object(["id": .string(base.catalogue.id), "version": .string(base.catalogue.version)]),
      "day": .string(base.day.description), "journal": .object(journal(base.head)),
    ]
    switch base.knowledge {
    case .issued(let number):
      object["knowledge"] = "issued"
      object["report"] = .string(number)
    case .ofItsTime: object["knowledge"] = "ofItsTime"
    case .ofTheReport: object["knowledge"] = "ofTheReport"
    }
    return object
  }

  func trendPoint(_ point: QuarterlyReport.TrendPoint) -> JSONObject {
    [
      "counts": point.counts.map(GapJSON.counts) ?? .null, "day": .string(point.day.description),
      "quarter": .string(point.quarter.label), "subjects": .integer(Int64(point.subjects)),
    ]
  }

  func section(_ place: Int, of report: QuarterlyReport) -> JSONObject {
    let (section, line) = (report.sections[place], report.gaps.sections[place])
    var object: JSONObject = [
      "counts": GapJSON.counts(line.counts), "department": .integer(Int64(section.department)),
      "organization": .bool(line.isOrganization), "subjects": .integer(Int64(line.subjects)),
    ]
    object["name"] = line.name.map { .string($0) }
    object["number"] = section.number.map { .string($0) }
    return object
  }

  func department(_ line: QuarterlyReport.DepartmentLine) -> JSONObject {
    var object: JSONObject = [
      "counts": GapJSON.counts(line.counts), "organization": .bool(line.isOrganization),
      "sections": .array(line.sections.map { .integer(Int64($0)) }), "subjects": .integer(Int64(line.subjects)),
    ]
    object["name"] = line.name.map { .string($0) }
    return object
  }

  func requirement(_ place: Int, of report: QuarterlyReport) -> JSONObject {
    let requirement = report.gaps.catalogue.requirements[place]
    return former(requirement).merging([
      "actor": .object(GapJSON.words(requirement.actor)), "counts": GapJSON.counts(report.requirements[place]),
      "formerly": .array(requirement.formerly.map { .string($0.rawValue) }),
      "modality": .string(requirement.modality.rawValue), "phase": .string(requirement.phase.rawValue),
      "standardSection": .string(requirement.section.citation), "subjectKind": .string(requirement.subject.rawValue),
    ]) { $1 }
  }

  /// One that the catalogue has no longer.
  func former(_ requirement: Requirement) -> JSONObject {
    [
      "citation": .string(requirement.citation.rawValue), "id": .string(requirement.id.rawValue),
      "title": .object(GapJSON.words(requirement.title)),
    ]
  }

  /// One that is there no more.
  func former(_ subject: GapReport.SubjectLine) -> JSONObject {
    [
      "kind": .string(subject.kind.rawValue), "number": .string(subject.number),
      "section": .integer(Int64(subject.section)), "title": .string(subject.title),
    ]
  }
}
