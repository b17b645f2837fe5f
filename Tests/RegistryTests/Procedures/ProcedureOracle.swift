import Registry
import TextForms

/// Says from the bodies of records alone what must never be: written apart from the rules, with tables of its own.
struct ProcedureOracle {
  let reader: any RegisterReading
  let sequence: Int64
  let today: CivilDate
  let roles: [RecordID]
  /// The places and subcontracts that may stand under what is approved.
  let parts: [RecordID]

  init(_ reader: any RegisterReading, on today: CivilDate, roles: [RecordID], known: RandomCase) throws {
    self.reader = reader
    sequence = try reader.head().sequence
    self.today = today
    self.roles = roles
    parts = [known.subcontract] + (known.records[.dataLocation] ?? []) + (known.records[.subcontract] ?? [])
  }

  /// What was read once is read no more.
  private let timelines = Timelines()

  private final class Timelines {
    var known: [RecordID: [RecordVersion]] = [:]
  }

  func timeline(_ record: RecordID) throws -> [RecordVersion] {
    if let known = timelines.known[record] { return known }
    let timeline = try reader.timeline(of: record, at: sequence)
    timelines.known[record] = timeline
    return timeline
  }

  /// Nil: it is not there on the day, or was retired.
  func body(_ record: RecordID, on day: CivilDate? = nil) throws -> JSONObject? {
    let day = day ?? today
    var found: JSONObject?
    for version in try timeline(record) where version.effectiveFrom ?? day <= day {
      found = version.body
    }
    return found?["retired"] == nil ? found : nil
  }

  func body(_ record: JSONValue?, on day: CivilDate? = nil) throws -> JSONObject? {
    try record?.text.flatMap(RecordID.init).flatMap { try body($0, on: day) }
  }

  /// Who files and who decides, as the standard has it.
  enum Step {
    case filing
    case deciding

    func offices(_ scheme: String) -> [String] {
      switch (self, scheme) {
      case (.filing, "cloudServiceC2OrHigher"), (.deciding, "cloudServiceBelowC2"), (.deciding, "subcontract"):
        ["informationSecurityOfficer"]
      case (.deciding, "cloudServiceC2OrHigher"): ["supervisingInformationSecurityOfficer"]
      case (.filing, "outsourcedService"), (.filing, "subcontract"), (.filing, "exception"):
        ["informationSecurityManager", "informationSystemManager"]
      case (.deciding, "outsourcedService"): ["supervisingInformationSecurityOfficer", "informationSecurityOfficer"]
      case (.deciding, "exception"): ["ciso"]
      default: []
      }
    }
  }

  /// Those in an office for a subject on a day: the narrowest assignments that apply, and who stands in for them.
  func inOffice(
    _ office: String, for subject: JSONValue?, on day: CivilDate
  ) throws -> (own: Set<String>, by: [String: String]) {
    let scope = try owner(of: subject)
    let section = scope?["section"]
    let department = try body(section, on: day)?["department"]
    var narrowest = -1
    var own: Set<String> = []
    var substitutes: [(officer: String, of: String)] = []
    for role in roles {
      guard let role = try body(role, on: day), role["office"]?.text == office, let holder = role["holder"]?.text,
        let from = role.date("from"), from <= day, role.date("until") ?? day >= day
      else { continue }
      if let limit = role["section"], limit != section { continue }
      if let limit = role["department"], limit != department { continue }
      if let limit = role["system"], limit != scope?["system"] { continue }
      if let other = role["substituteFor"]?.text {
        substitutes.append((holder, other))
        continue
      }
      let width = role["system"] != nil ? 3 : role["section"] != nil ? 2 : role["department"] != nil ? 1 : 0
      if width > narrowest { (narrowest, own) = (width, []) }
      if width == narrowest { own.insert(holder) }
    }
    let standing = substitutes.filter { own.contains($0.of) }
    return (own, Dictionary(standing.map { ($0.officer, $0.of) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The service or contract that a subject is, or under which it stands.
  private func owner(of subject: JSONValue?) throws -> JSONObject? {
    var found = try body(subject)
    while let body = found {
      let isOwner = body["title"] != nil || body["name"] != nil
      guard !isOwner, let above = body["contract"] ?? body["service"] ?? body["parent"] ?? body["subject"] else {
        break
      }
      found = try self.body(above)
    }
    return found
  }

  /// Nil: the records do not say.
  func mayTake(
    _ step: Step, _ scheme: String, for subject: JSONValue?, officer: String?, stated: String?, on day: CivilDate?
  ) throws -> Bool? {
    guard let day else { return nil }
    let offices = step.offices(scheme)
    guard !offices.isEmpty else { return true }
    var isFilled = false
    for office in offices {
      guard let officer else { break }
      let seats = try inOffice(office, for: subject, on: day)
      if seats.own.contains(officer) || seats.by[officer] != nil { return true }
      if !seats.own.isEmpty { isFilled = true }
    }
    if isFilled { return false }
    return stated.map { offices.contains($0) || (step == .deciding && $0 == "grantingAuthority") }
  }

  func hasSubstitute(_ officer: String?, _ scheme: String, for subject: JSONValue?, on day: CivilDate) throws -> Bool {
    try Step.deciding.offices(scheme).contains {
      try inOffice($0, for: subject, on: day).by.values.contains { $0 == officer }
    }
  }
}
