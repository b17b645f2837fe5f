internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// One observation for each requirement and kind of gap, with all subjects of which it was found: one for each gap would
/// be twenty times as long and say no more.
struct OSCALObservations {
  private let report: QuarterlyReport
  private let identity: OSCALIdentity
  private let language: Language
  private let table: OSCALGapTable
  private var references = Pieces()
  /// Of a requirement by its place, and of a status of which there is one.
  let keys: [(requirement: Int, status: Status)]

  init(_ report: QuarterlyReport, subjects: OSCALSubjects, identity: OSCALIdentity, language: Language) {
    self.report = report
    self.identity = identity
    self.language = language
    let table = OSCALGapTable(report)
    self.table = table
    keys = report.gaps.catalogue.requirements.indices.flatMap { place in
      OSCALGapTable.statuses.filter { !table.subjects(place, $0).isEmpty }.map { (place, $0) }
    }
    for place in subjects.uuids.indices { references.add(CanonicalJSON.bytes(subjects.reference(place))) }
  }

  static func uuid(_ requirement: Requirement, _ status: Status, _ identity: OSCALIdentity) -> String {
    identity.uuid(inReport: "observation", requirement.id.rawValue, status.rawValue)
  }

  func append(_ key: (requirement: Int, status: Status), to buffer: inout [UInt8]) {
    let requirement = report.gaps.catalogue.requirements[key.requirement]
    let subjects = table.subjects(key.requirement, key.status)
    let title = "\(OSCALWords.name(requirement, in: language)): \(key.status.words[language])"
    let observation = Self.observation(
      Self.uuid(requirement, key.status, identity), title,
      OSCALWords.observed(key.status, subjects.count)[language], report,
      [
        OSCALObject.property("status", key.status.rawValue), OSCALObject.property("count", String(subjects.count)),
      ])
    CanonicalJSON.append(.object(observation), to: &buffer)
    // There may be thousands: they are written and not held.
    buffer.removeLast()
    buffer.append(#","subjects":["#)
    for (index, subject) in subjects.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      references.append(Int(subject), to: &buffer)
    }
    buffer.append("]}")
  }

  /// Made when the last record that was known was recorded: nothing else was looked at.
  static func observation(
    _ uuid: String, _ title: String, _ description: String, _ report: QuarterlyReport, _ properties: [JSONValue]
  ) -> JSONObject {
    [
      "collected": .string(report.headTime.description), "description": OSCALText.prose(description),
      "methods": .array(["EXAMINE"]), "props": .array(properties), "title": OSCALText.title(title),
      "types": .array(["control-objective"]), "uuid": .string(uuid),
    ]
  }
}
