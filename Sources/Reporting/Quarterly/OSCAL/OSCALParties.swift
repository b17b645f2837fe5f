internal import GapAnalysis
internal import Registry
internal import TextForms

/// Sections (課室), the city as a whole and people, by which documents say who is in charge.
struct OSCALParties {
  static let sectionRole = "asset-owner"
  static let ownerRole = "remediation-owner"

  /// By the places of the report's sections; nil: none is recorded.
  let sections: [String?]
  private(set) var values: [JSONValue] = []
  private var people: [String: String] = [:]
  private let identity: OSCALIdentity

  init(_ report: QuarterlyReport, identity: OSCALIdentity, language: Language) {
    self.identity = identity
    var values: [JSONValue] = []
    sections = report.gaps.sections.enumerated().map { place, line in
      guard line.name != nil || line.isOrganization else { return nil }
      let number = report.sections[place].number ?? ""
      let uuid = identity.uuid("section", line.isOrganization ? "organization" : "", number, line.name ?? "")
      values.append(Self.party(uuid, "organization", GapWords.sectionName(line)[language], number: number))
      return uuid
    }
    self.values = values
  }

  /// A person who is known by name only.
  mutating func person(_ name: String) -> String {
    if let known = people[name] { return known }
    let uuid = identity.uuid("person", name)
    people[name] = uuid
    values.append(Self.party(uuid, "person", name, number: ""))
    return uuid
  }

  private static func party(_ uuid: String, _ type: String, _ name: String, number: String) -> JSONValue {
    var object: JSONObject = [
      "name": .string(OSCALText.line(name)), "type": .string(type), "uuid": .string(uuid),
    ]
    if !number.isEmpty { object["props"] = .array([OSCALObject.property("number", number)]) }
    return .object(object)
  }
}
