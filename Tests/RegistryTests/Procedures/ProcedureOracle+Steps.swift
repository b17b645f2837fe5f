import Registry
import TextForms

extension ProcedureOracle {
  private static let decidedParts = ["decision", "decidedOn", "deciderOfficer", "administratorOfficer", "validUntil"]
  private static let filedParts = ["scheme", "subject", "appliedOn", "applicantOfficer"]

  /// What an act did to an application, and must not have done.
  func faults(
    ofApplication record: RecordID, from before: JSONObject?, to now: JSONObject?, _ command: RandomCommand
  ) throws -> [String] {
    guard let now, now != before else { return [] }
    func changed(_ keys: [String]) -> Bool { keys.contains { now[$0] != before?[$0] } }
    let isSettled = before?["decision"].map { $0 != "returned" } ?? false
    if isSettled { return changed(Self.decidedParts + Self.filedParts) ? ["what was decided was changed"] : [] }
    var found: [String] = []
    let isReturned = before?["decision"] == "returned"
    let isFiled = before?["appliedOn"] != nil && !isReturned
    if isFiled, changed(Self.filedParts) { found.append("what was filed was changed") }
    let isFiling = now["appliedOn"] != nil && (!isFiled && now["decision"] == nil || before == nil)
    if isFiling, changed(["appliedOn", "applicantOfficer", "decision"]) { found += try filing(now, command) }
    if now["decision"] != nil, changed(["decision"]) {
      found += isFiled ? try deciding(now, command) : ["what was not filed was decided"]
    }
    return found
  }

  private func filing(_ now: JSONObject, _ command: RandomCommand) throws -> [String] {
    let officer = now["applicantOfficer"]?.text
    var found: [String] = []
    if officer != command.officer?.description || now.date("appliedOn") != today { found.append("filed for another") }
    if try mayTake(.filing, now.text("scheme"), for: now["subject"], officer: officer, stated: nil, on: today) != true {
      found.append("filed by an office without the right")
    }
    if now["scheme"] == "cloudServiceBelowC2", try body(now["subject"])?["confidentiality"] != "1" {
      found.append("filed under the lighter rule")
    }
    return found
  }

  private func deciding(_ now: JSONObject, _ command: RandomCommand) throws -> [String] {
    if now["decision"] == "withdrawn" {
      return now["applicantOfficer"]?.text == command.officer?.description ? [] : ["withdrawn by another"]
    }
    let decider = now["deciderOfficer"]?.text
    var found: [String] = []
    if decider != command.officer?.description || now.date("decidedOn") != today { found.append("decided for another") }
    if try mayTake(.deciding, now.text("scheme"), for: now["subject"], officer: decider, stated: nil, on: today) != true
    {
      found.append("decided by an office without the right")
    }
    if decider == now["applicantOfficer"]?.text {
      let hasSubstitute = try hasSubstitute(decider, now.text("scheme"), for: now["subject"], on: today)
      if hasSubstitute || now["samePersonReason"] == nil { found.append("an applicant decided") }
    }
    if Self.approvals.contains(now.text("decision")) {
      let subject = now.record("subject")
      let state = try ReviewedStates(at: sequence, reader: reader).state(of: subject ?? reader.registry, on: today)
      if state?.digest.description != now["reviewedDigest"]?.text { found.append("a state was approved that is not") }
      if now.date("validUntil").map({ $0 < today }) ?? false { found.append("an approval ended before it was given") }
      if now["scheme"] != "subcontract", now["administratorOfficer"] == nil {
        found.append("approved without an administrator")
      }
      if now["scheme"] == "cloudServiceBelowC2", try body(now["subject"])?["confidentiality"] != "1" {
        found.append("approved under the lighter rule")
      }
    }
    return found
  }

  /// What an act did to another record, and must not have done.
  func faults(
    of kind: RecordKind, _ record: RecordID, from before: JSONObject?, to now: JSONObject, _ command: RandomCommand,
    _ known: RandomCase
  ) throws -> [String] {
    switch kind {
    case .subcontract:
      guard now["decision"] != before?["decision"], now["decision"] == "approved" else { return [] }
      let isDecided = try known.applications.compactMap { try body($0) }.contains {
        $0.record("subject") == record && Self.approvals.contains($0.text("decision"))
          && $0["decidedOn"] == now["decidedOn"] && $0["deciderOfficer"] == now["decider"]
      }
      return isDecided ? [] : ["a subcontract was approved without an application"]
    case .contract, .cloudService:
      guard let closed = now.date("closedOn"), before?["closedOn"] == nil else { return [] }
      return try isConfirmed(record, closedOn: closed, by: known.records[.event] ?? [])
        ? [] : ["closed without what its end asks for"]
    case .exceptionMeasure: return try exception(now, from: before, command)
    case .event:
      guard before == nil, now["kind"] == "review", try body(now["subject"])?["requirements"] != nil else { return [] }
      let ciso = try inOffice("ciso", for: now["subject"], on: today)
      let isRight = command.officer.map { ciso.own.contains($0.description) || ciso.by[$0.description] != nil } ?? false
      return isRight && now["byOfficer"]?.text == command.officer?.description
        ? [] : ["an exception was reviewed by an office without the right"]
    default: return []
    }
  }

  private func exception(_ now: JSONObject, from before: JSONObject?, _ command: RandomCommand) throws -> [String] {
    var found: [String] = []
    let officer = command.officer?.description
    if now["joinedByOfficer"] != before?["joinedByOfficer"],
      try mayTake(.filing, "exception", for: now["subject"], officer: officer, stated: nil, on: today) != true
    {
      found.append("an exception was joined by an office without the right")
    }
    if now["askedByOfficer"] != before?["askedByOfficer"],
      try mayTake(.filing, "exception", for: now["subject"], officer: officer, stated: nil, on: today) != true
    {
      found.append("an exception was asked for by an office without the right")
    }
    if before?["permittedOn"] == nil, now["permittedOn"] != nil {
      if try mayTake(.deciding, "exception", for: now["subject"], officer: officer, stated: nil, on: today) != true {
        found.append("an exception was permitted by an office without the right")
      }
      if [now["askedByOfficer"]?.text, now["joinedByOfficer"]?.text].contains(officer) {
        found.append("who asked for an exception permitted it")
      }
      for office in Step.filing.offices("exception") {
        let own = try inOffice(office, for: now["subject"], on: today).own
        let asked = try [("askedByOfficer", "askedOn"), ("joinedByOfficer", "joinedOn")].contains { who, when in
          guard let officer = now[who]?.text, let day = now.date(when) else { return false }
          let seats = try inOffice(office, for: now["subject"], on: day)
          return seats.own.contains(officer) || seats.by[officer] != nil
        }
        if !asked, !own.isEmpty { found.append("an exception was permitted that \(office) had not asked for") }
      }
      if before?["askedOn"] == nil { found.append("an exception was permitted that nobody asked for") }
    }
    if before?["permittedOn"] != nil, let was = before?.date("until"), now.date("until").map({ $0 > was }) ?? true {
      found.append("a permitted exception was lengthened")
    }
    return found
  }
}
