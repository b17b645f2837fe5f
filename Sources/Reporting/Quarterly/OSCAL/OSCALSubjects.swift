internal import GapAnalysis
internal import Registry
internal import Requirements
internal import TextForms

/// The subjects of a report as items of an inventory: what the register (台帳) keeps account of.
struct OSCALSubjects {
  /// By the places of the report's subjects.
  let uuids: [String]
  private var kinds = Pieces()
  private var sections = Pieces()
  private let language: Language

  init(_ report: QuarterlyReport, parties: OSCALParties, identity: OSCALIdentity, language: Language) {
    self.language = language
    uuids = report.gaps.subjects.map { identity.uuid("subject", $0.kind.rawValue, $0.number) }
    for kind in SubjectKind.allCases { kinds.add(CanonicalJSON.bytes(OSCALObject.property("kind", kind.rawValue))) }
    for party in parties.sections { sections.add(party.map(Self.inCharge) ?? []) }
  }

  private static func inCharge(_ party: String) -> [UInt8] {
    let value: JSONValue = .array([
      .object(["party-uuids": .array([.string(party)]), "role-id": .string(OSCALParties.sectionRole)])
    ])
    return Array(#","responsible-parties":"#.utf8) + CanonicalJSON.bytes(value)
  }

  func append(_ place: Int, of report: QuarterlyReport, to buffer: inout [UInt8]) {
    let subject = report.gaps.subjects[place]
    buffer.append(#"{"description":"#)
    CanonicalJSON.append(OSCALText.prose(GapWords.name(subject, in: language)), to: &buffer)
    buffer.append(#","props":["#)
    if !subject.number.isEmpty {
      buffer.append(#"{"name":"asset-id","value":"#)
      CanonicalJSON.append(OSCALText.line(subject.number), to: &buffer)
      buffer.append("},")
    }
    kinds.append(SubjectKind.allCases.firstIndex(of: subject.kind) ?? 0, to: &buffer)
    buffer.append("]")
    sections.append(subject.section, to: &buffer)
    buffer.append(#","uuid":""#)
    buffer.append(contentsOf: uuids[place].utf8)
    buffer.append(#""}"#)
  }

  /// Where an observation speaks of it.
  func reference(_ place: Int) -> JSONValue {
    .object(["subject-uuid": .string(uuids[place]), "type": "inventory-item"])
  }
}
