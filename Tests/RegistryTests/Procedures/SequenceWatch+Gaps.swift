import GapAnalysis
import Registry
import TextForms

/// What `gap` says after each command, held against the oracle: whichever way a state came about, no requirement that it
/// breaks is satisfied in it.
extension SequenceWatch {
  /// - Parameter satisfied: counts the requirements found satisfied.
  func falselySatisfied(
    after command: RandomCommand, in known: RandomCase, _ oracle: ProcedureOracle, _ gaps: CaseGaps,
    satisfied: inout [String: Int]
  ) throws -> [String] {
    let scrutiny = FactScrutiny(at: oracle.sequence, reader: oracle.reader)
    func statuses(_ record: RecordID) throws -> [String: Status] {
      try gaps.statuses(of: record, oracle, scrutiny)
    }
    var found: [String] = []
    func check(_ id: String, _ statuses: [String: Status], _ fault: String?, status: Status = .satisfied) {
      guard statuses[id] == status else { return }
      satisfied[id, default: 0] += 1
      if let fault { found.append("\(id) is \(status.rawValue), and \(fault)") }
    }
    // Before a first decision there is nothing to be satisfied, nor before a first hand-over or exception.
    if command.isOfApprovals, stages.values.contains(where: { !$0.isEmpty }) {
      let high = try statuses(known.service)
      check("9.3A-5-2", high, try wronglyDecided("cloudServiceC2OrHigher", known.service, known, oracle))
      check("9.3A-5-3", high, try notApproved("cloudServiceC2OrHigher", known.service, known, oracle))
      check("9.3A-3-6-decide", high, try wronglyDecidedSubcontract(of: known.service, known, oracle))
      let low = try statuses(known.lowService)
      check("9.3B-2-2-decide", low, try wronglyDecided("cloudServiceBelowC2", known.lowService, known, oracle))
      check("9.3B-2-2-record", low, try notApproved("cloudServiceBelowC2", known.lowService, known, oracle))
      for application in known.applications where stages[application]?.isEmpty == false {
        guard let body = try oracle.body(application) else { continue }
        let fault = try oracle.isDecidedByApplicant(body) ? "an applicant decided" : nil
        check("2-9-1", try statuses(application), fault)
      }
    }
    if command.isOfHandOvers, known.records[.event] != nil || known.records[.exceptionMeasure] != nil {
      let contract = try statuses(known.contract)
      check("9.1-2-1-e", contract, try hasUncovered(known, oracle) ? "information went out before its NDA" : nil)
      check("9.1-4-1-a", contract, try notPermitted(known, oracle), status: .excepted)
    }
    return found
  }

  private func hasUncovered(_ known: RandomCase, _ oracle: ProcedureOracle) throws -> Bool {
    let given = try (known.records[.event] ?? []).filter { event in
      try oracle.body(event)?.date("on").map { $0 <= oracle.today } ?? false
    }
    return try !oracle.uncovered(given, agreements: known.records[.nda] ?? []).isEmpty
  }

  private func wronglyDecided(
    _ scheme: String, _ subject: RecordID, _ known: RandomCase, _ oracle: ProcedureOracle
  ) throws -> String? {
    for application in known.applications {
      guard let body = try oracle.body(application), body["scheme"]?.text == scheme, body.record("subject") == subject,
        let day = body.date("decidedOn"), day <= oracle.today,
        ProcedureOracle.approvals.contains(body.text("decision")) || body["decision"] == "rejected"
      else { continue }
      if try oracle.isDecidedByApplicant(body) { return "an applicant decided" }
      let mayDecide = try oracle.mayTake(
        .deciding, scheme, for: body["subject"], officer: body["deciderOfficer"]?.text,
        stated: body["deciderOffice"]?.text, on: day)
      if mayDecide == false { return "an office without the right decided" }
    }
    return nil
  }

  /// Nil: some approval on record stands.
  private func notApproved(
    _ scheme: String, _ subject: RecordID, _ known: RandomCase, _ oracle: ProcedureOracle
  ) throws -> String? {
    let isApproved = try known.applications.contains { application in
      guard let body = try oracle.body(application), body["scheme"]?.text == scheme, body.record("subject") == subject,
        let day = body.date("decidedOn"), day <= oracle.today,
        ProcedureOracle.approvals.contains(body.text("decision"))
      else { return false }
      return try oracle.lawfulness(of: body, asksForAdministrator: scheme == "cloudServiceC2OrHigher") != .unlawful
        && isInForce(application, body, of: subject, oracle)
    }
    return isApproved ? nil : "no approval counts: stale, lapsed, unlawful or without an administrator"
  }

  private func wronglyDecidedSubcontract(
    of service: RecordID, _ known: RandomCase, _ oracle: ProcedureOracle
  ) throws -> String? {
    for record in [known.subcontract] + (known.records[.subcontract] ?? []) {
      guard let body = try oracle.body(record), body["decision"] != nil else { continue }
      let isLawful = try known.applications.compactMap { try oracle.body($0) }.contains {
        try $0.record("subject") == record && $0["decidedOn"] == body["decidedOn"]
          && $0["deciderOfficer"] == body["decider"] && oracle.lawfulness(of: $0) == .lawful
      }
      if !isLawful { return "a subcontract was decided without a lawful application" }
    }
    return nil
  }

  /// Nil: some exception on record may set it aside.
  private func notPermitted(_ known: RandomCase, _ oracle: ProcedureOracle) throws -> String? {
    let isPermitted = try (known.records[.exceptionMeasure] ?? []).contains { exception in
      guard let body = try oracle.body(exception), let day = body.date("permittedOn") else { return false }
      let permitter = body["permittedByOfficer"]?.text
      return try ![body["askedByOfficer"]?.text, body["joinedByOfficer"]?.text].contains(permitter)
        && oracle.mayTake(
          .deciding, "exception", for: body["subject"], officer: permitter, stated: nil, on: day) != false
    }
    return isPermitted ? nil : "nobody who may has permitted it"
  }
}

extension RandomCommand {
  /// Approvals may depend on what it changes.
  var isOfApprovals: Bool { adds.map { ![.nda, .event, .exceptionMeasure].contains($0) } ?? true }

  fileprivate var isOfHandOvers: Bool { adds.map { [.nda, .event, .exceptionMeasure].contains($0) } ?? true }
}

extension ProcedureOracle {
  /// One person on both sides, without a reason or where somebody stands in.
  func isDecidedByApplicant(_ application: JSONObject) throws -> Bool {
    guard let decider = application["deciderOfficer"]?.text, decider == application["applicantOfficer"]?.text,
      let day = application.date("decidedOn"), day <= today
    else { return false }
    return try application["samePersonReason"] == nil
      || hasSubstitute(decider, application.text("scheme"), for: application["subject"], on: day)
  }
}
