internal import Requirements
internal import TextForms

/// The steps of an application, each an act of the officer who acts.
extension RegisterTransaction {
  /// Files an application, or files one again that was returned.
  ///
  /// - Parameter office: by which office; nil: the one that has the right and that the officer holds.
  public func submitApplication(_ application: RecordID, office: String? = nil) throws {
    let officer = try actingOfficer(Words(ja: "申請の提出", en: "file an application"))
    let (body, asked) = try applicationRecord(application)
    guard asked.decision == .returned || asked.appliedOn == nil && asked.decision == nil else {
      throw ApplicationFault.notADraft(number: asked.number)
    }
    var changes: Changes = Dictionary(
      uniqueKeysWithValues: ApplicationParts.deciding.filter { body[$0] != nil }.map { ($0, nil) })
    changes["appliedOn"] = .some(.string(today.description))
    changes["applicantOfficer"] = .some(.string(officer.description))
    if let office = try office ?? rightOffice(\.filing, asked, officer) {
      changes["applicantOffice"] = .some(.string(office))
    }
    try edit(application, changes, effect: .correction)
  }

  /// Decides on an application that waits. An approval appoints the administrator of the service, enters it in the
  /// information-system ledger, and settles the subcontract that it was for.
  public func decideApplication(_ application: RecordID, _ decision: ApplicationDecision) throws {
    let officer = try actingOfficer(Words(ja: "申請の決定", en: "decide on an application"))
    let (_, asked) = try applicationRecord(application)
    guard asked.appliedOn != nil, asked.decision == nil else { throw ApplicationFault.notWaiting(number: asked.number) }
    let state = try asked.subject.flatMap {
      try ReviewedStates(at: sequence, reader: reader).state(of: $0, on: today)
    }
    guard let state else { throw ApplicationFault.withoutSubject(number: asked.number) }
    if let seen = decision.reviewedDigest, seen != state.digest {
      throw ApplicationFault.changedSinceReview(number: asked.number)
    }
    var changes = decision.changes
    changes["decidedOn"] = .some(.string(today.description))
    changes["deciderOfficer"] = .some(.string(officer.description))
    if let office = try rightOffice(\.deciding, asked, officer) { changes["deciderOffice"] = .some(.string(office)) }
    if decision.isApproval, decision.validUntil == nil, let last = try lastDayOfApproval(asked.scheme) {
      changes["validUntil"] = .some(.string(last.description))
    }
    changes["reviewedDigest"] = .some(.string(state.digest.description))
    changes["reviewedAt"] = .some(.integer(sequence))
    try edit(application, changes, effect: .correction)
    try follow(decision, asked, officer)
  }

  /// The applicant takes an application back that is not decided.
  public func withdrawApplication(_ application: RecordID, reason: String?) throws {
    _ = try actingOfficer(Words(ja: "申請の取下げ", en: "withdraw an application"))
    let (_, asked) = try applicationRecord(application)
    guard asked.appliedOn != nil, asked.decision == nil else { throw ApplicationFault.notWaiting(number: asked.number) }
    var changes: Changes = [
      "decision": .string(Application.Decision.withdrawn.rawValue), "decidedOn": .string(today.description),
    ]
    if let reason { changes["decisionReason"] = .some(.string(reason)) }
    try edit(application, changes, effect: .correction)
  }

  private func follow(_ decision: ApplicationDecision, _ asked: Application, _ officer: RecordID) throws {
    guard let subject = asked.subject, let scheme = asked.scheme else { return }
    switch (scheme.subjectKind, decision.isApproval) {
    case (.cloudService, true):
      guard let body = try reader.timeline(of: subject, at: sequence).last?.body else { return }
      var changes: Changes = [:]
      if let administrator = decision.administrator, body.record("administratorOfficer") != administrator {
        changes["administratorOfficer"] = .some(.string(administrator.description))
        if body["administrator"] != nil { changes["administrator"] = .some(nil) }
      }
      if body["ledgerEntryOn"] == nil { changes["ledgerEntryOn"] = .some(.string(today.description)) }
      guard !changes.isEmpty else { return }
      try edit(subject, changes, effect: .change(from: today))
    case (.subcontract, _):
      guard decision.outcome != .returned else { return }
      let settled: Subcontract.Decision = decision.isApproval ? .approved : .refused
      try edit(
        subject,
        [
          "decision": .string(settled.rawValue), "decidedOn": .string(today.description),
          "decider": .string(officer.description),
        ], effect: .change(from: today))
    default: break
    }
  }

  private func actingOfficer(_ name: Words) throws -> RecordID {
    guard let officer = act.officer else { throw RegisterError.officerRequired(act: name) }
    return officer
  }

  private func applicationRecord(_ record: RecordID) throws -> (JSONObject, Application) {
    guard let version = try reader.timeline(of: record, at: sequence).last, let body = version.body else {
      throw RegisterError.unknownRecord(.application, number: record.description)
    }
    guard version.kind == .application else {
      throw RegisterError.unknownRecord(.application, number: version.number ?? record.description)
    }
    return (body, Application(body: body))
  }

  /// Where the city has set an end (市の設定).
  private func lastDayOfApproval(_ scheme: ApprovalScheme?) throws -> CivilDate? {
    guard let scheme, let catalogue = try catalogueAtHand() else { return nil }
    return catalogue.approvals[scheme]?.lastDay(ofApprovalOn: today)
  }

  /// The office by which the officer has the right; nil: he has none, and the rules say so, or anyone has it.
  private func rightOffice(
    _ right: KeyPath<ApprovalRights, ApprovalRights.Right>, _ application: Application, _ officer: RecordID
  ) throws -> String? {
    try application.scheme.flatMap {
      try OfficeDuty(right, of: $0, subject: application.subject, in: self)?.office(of: officer, on: today)
    }
  }
}

extension ApplicationDecision {
  var isApproval: Bool {
    switch outcome {
    case .approved, .approvedWithConditions: true
    case .rejected, .returned: false
    }
  }

  fileprivate var changes: RegisterTransaction.Changes {
    let decision: Application.Decision =
      switch outcome {
      case .approved: .approved
      case .approvedWithConditions: .approvedWithConditions
      case .rejected: .rejected
      case .returned: .returned
      }
    var changes: RegisterTransaction.Changes = ["decision": .string(decision.rawValue)]
    if case .approvedWithConditions(let conditions) = outcome { changes["conditions"] = .some(.string(conditions)) }
    let texts = ["decisionReason": reason, "reviewNote": reviewNote, "samePersonReason": samePersonReason]
    for (key, text) in texts { if let text { changes[key] = .some(.string(text)) } }
    if let administrator { changes["administratorOfficer"] = .some(.string(administrator.description)) }
    if let validUntil { changes["validUntil"] = .some(.string(validUntil.description)) }
    return changes
  }
}
