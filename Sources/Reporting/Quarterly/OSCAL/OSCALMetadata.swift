internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// What each document says of itself. Nothing in it depends on when or by which version of the program it was made.
struct OSCALMetadata {
  let report: QuarterlyReport
  let language: Language
  var roles: [(id: String, title: Words)] = []
  var parties: [JSONValue] = []
  /// UUIDs of the resources that it builds on.
  var resources: [String] = []

  init(_ report: QuarterlyReport, language: Language) {
    self.report = report
    self.language = language
  }

  func catalogue() -> JSONObject {
    let catalogue = report.gaps.catalogue
    return object(catalogue.title, version: catalogue.version)
      .merging(["remarks": OSCALText.prose(catalogue.source[language])]) { $1 }
  }

  func report(_ title: Words) -> JSONObject {
    let draft = "\(report.period.label)-draft-\(report.gaps.head.sequence)"
    let period = report.period.words
    return object(
      Words(ja: "\(title.ja)　\(period.ja)", en: "\(title.en): \(period.en)"), version: report.edition?.number ?? draft)
  }

  private func object(_ title: Words, version: String) -> JSONObject {
    var object: JSONObject = [
      "last-modified": .string(report.headTime.description), "oscal-version": .string(OSCALDocument.oscalVersion),
      "props": .array(properties), "title": OSCALText.title(title[language]),
      "version": .string(OSCALText.line(version)),
    ]
    if !roles.isEmpty {
      object["roles"] = .array(
        roles.map { .object(["id": .string($0.id), "title": OSCALText.title($0.title[language])]) })
    }
    if !resources.isEmpty { object["links"] = .array(resources.map { OSCALObject.reference("#\($0)") }) }
    if !parties.isEmpty { object["parties"] = .array(parties) }
    return object
  }

  private var properties: [JSONValue] {
    let catalogue = report.gaps.catalogue
    var properties = [
      OSCALObject.property("language", language.rawValue),
      OSCALObject.property("registry", report.gaps.registry.description),
      OSCALObject.property("journal-head", report.gaps.head.description),
      OSCALObject.property("as-of", report.period.asOf.description),
      OSCALObject.property("catalogue", catalogue.id),
      OSCALObject.property("catalogue-version", catalogue.version),
      OSCALObject.property("in-force-from", catalogue.inForceFrom.description),
    ]
    if report.isTrial { properties.append(OSCALObject.property("trial", "true")) }
    properties += (report.sectionsAsked ?? []).map { OSCALObject.property("section", $0) }
    guard let edition = report.edition else { return properties }
    properties += [
      OSCALObject.property("edition", edition.number), OSCALObject.property("decision", edition.decision),
      OSCALObject.property("decided-on", edition.decidedOn.description),
    ]
    if let replaced = edition.replaces { properties.append(OSCALObject.property("replaces", replaced)) }
    if let why = edition.correction { properties.append(OSCALObject.property("correction", why)) }
    return properties
  }
}
