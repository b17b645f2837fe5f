public import TextForms

extension RegisterTransaction {
  /// Records an officer's judgement on one requirement of one subject: an act of office.
  ///
  /// - Parameters:
  ///   - evidence: SHA-256 of documents that are recorded.
  ///   - isAsNeeded: the requirement is an as-necessary item (必要に応じて); only those can be "not needed".
  ///   - subject: a contract, cloud service, information system, application, event or exception, or the register's
  ///     own record for the organization.
  ///   - effectiveFrom: the day from which it holds; nil: from the start.
  ///   - assessor: who judged; nil: the officer who acts.
  /// - Returns: the judgement; the last one on this requirement and subject where that says the same from the same day:
  ///   a file that is taken in twice adds nothing.
  @discardableResult
  public func assess(
    requirementID: String, isAsNeeded: Bool, subject: RecordID, outcome: Assessment.Outcome,
    tier: Assessment.Tier, documents: [String] = [], evidence: [String] = [], reason: String? = nil,
    validUntil: CivilDate? = nil, effectiveFrom: CivilDate? = nil, assessor: RecordID? = nil
  ) throws -> RecordID {
    guard let officer = act.officer else {
      throw RegisterError.officerRequired(act: Words(ja: "判定", en: "assess"))
    }
    if outcome == .notNeeded {
      guard isAsNeeded else { throw RegisterError.notNeededForMust(requirement: requirementID) }
      guard let reason, !reason.allSatisfy(\.isWhitespace) else {
        throw RegisterError.reasonRequired(act: Words(ja: "適用不要", en: "not needed"))
      }
    }
    let (number, last) = try nextAssessmentNumber(of: subject, requirementID)
    try checkRequirement(requirementID, number: number)
    try checkValidity(from: effectiveFrom, until: validUntil, number: number)
    var body: JSONObject = [
      "number": .string(number), "requirement": .string(requirementID),
      "subject": .string(subject.description), "outcome": .string(outcome.rawValue),
      "tier": .string(tier.rawValue), "assessor": .string((assessor ?? officer).description),
    ]
    if let reason { body["reason"] = .string(reason) }
    if !evidence.isEmpty {
      for sha256 in evidence { _ = try record(.document, number: sha256) }
      body["evidence"] = .array(evidence.map(JSONValue.string))
    }
    if !documents.isEmpty { body["documents"] = .array(documents.map(JSONValue.string)) }
    if let validUntil { body["validUntil"] = .string(validUntil.description) }
    if let last, try says(last, body, from: effectiveFrom) { return last }
    return try add(.assessment, body, effectiveFrom: effectiveFrom)
  }

  /// What recording a mark of a ledger did.
  public enum LedgerMarkEffect: Sendable, Equatable {
    case added
    case changed
    case unchanged
  }

  /// Records what an imported ledger says of one requirement of one contract: a fact, declared and judged by nobody.
  ///
  /// There is one such record for each requirement and contract; another mark changes it from `day` on.
  ///
  /// - Parameters:
  ///   - mark: as it stands in the ledger.
  ///   - source: file, its SHA-256, row and column.
  ///   - day: since when the mark holds; nil: from the start.
  @discardableResult
  public func recordLedgerMark(
    requirementID: String, contract: RecordID, outcome: Assessment.Outcome, mark: String, source: JSONObject,
    from day: CivilDate?
  ) throws -> LedgerMarkEffect {
    let requirementID = try requirementNames().current(requirementID)
    let contractNumber = try self.number(ofSubject: contract, among: [.contract])
    let changes: JSONObject = [
      "outcome": .string(outcome.rawValue), "mark": .string(mark), "source": .object(source),
    ]
    if let record = try ledgerMark(on: requirementID, ofContract: contractNumber) {
      return try changeLedgerMark(record, to: changes, from: day)
    }
    let number = Self.ledgerNumber(contractNumber, requirementID)
    try checkRequirement(requirementID, number: number)
    let identity: JSONObject = [
      "number": .string(number), "requirement": .string(requirementID),
      "subject": .string(contract.description), "tier": .string(Assessment.Tier.declared.rawValue),
    ]
    try add(.assessment, identity.merging(changes) { $1 }, effectiveFrom: day)
    return .added
  }

  /// The record that holds what ledgers say of a requirement, be it under an ID that it had before; nil: there is none.
  package func ledgerMark(on requirement: String, ofContract number: String) throws -> RecordID? {
    for id in try requirementNames().all(requirement) {
      let record = try reader.find(.assessment, number: Self.ledgerNumber(number, id), at: sequence)
      if let record { return record }
    }
    return nil
  }

  private static func ledgerNumber(_ contract: String, _ requirement: String) -> String {
    "\(contract)#\(requirement)#ledger"
  }

  private func changeLedgerMark(
    _ record: RecordID, to changes: JSONObject, from day: CivilDate?
  ) throws -> LedgerMarkEffect {
    let timeline = try reader.timeline(of: record, at: sequence)
    guard let latest = timeline.last else { return .unchanged }
    let held = timeline.last { version in
      guard let start = version.effectiveFrom else { return true }
      return day.map { start <= $0 } ?? false
    }
    if let body = held?.body {
      // The same mark in another file, or in another row of it, says nothing new.
      guard ["outcome", "mark"].contains(where: { body[$0] != changes[$0] }) else { return .unchanged }
      try edit(record, changes.mapValues { $0 }, effect: day.map(Effect.change(from:)) ?? .correction)
    } else {
      // An older ledger comes in after a newer one: what the newer says stays, from its day on.
      let body = (latest.body ?? [:]).merging(changes) { $1 }
      try check(body, against: RecordDescriptor.of(.assessment))
      let version = (timeline.map(\.version).max() ?? 0) + 1
      try append(body, to: latest, effectiveFrom: day, version: version, reason: nil)
    }
    return .changed
  }

  /// The last judgement on the same may have another number only.
  private func says(_ last: RecordID, _ body: JSONObject, from day: CivilDate?) throws -> Bool {
    guard let version = try reader.timeline(of: last, at: sequence).last, version.effectiveFrom == day,
      var known = version.body
    else { return false }
    known["number"] = body["number"]
    return known == body
  }

  private func nextAssessmentNumber(
    of subject: RecordID, _ requirementID: String
  ) throws -> (number: String, last: RecordID?) {
    let prefix = "\(try number(ofSubject: subject, among: RecordKind.subjects))#\(requirementID)#"
    // ":" follows the digits: whatever lies between begins with one.
    var next = 1 + (try reader.count(.assessment, numbersFrom: prefix + "0", before: prefix + ":", at: sequence))
    while try reader.find(.assessment, number: "\(prefix)\(next)", at: sequence) != nil { next += 1 }
    return ("\(prefix)\(next)", try reader.find(.assessment, number: "\(prefix)\(next - 1)", at: sequence))
  }

  func number(ofSubject subject: RecordID, among kinds: [RecordKind]) throws -> String {
    if let known = subjectAtHand, known.record == subject, kinds.contains(known.kind) { return known.number }
    let kind = try kind(of: subject)
    guard let kind, kinds.contains(kind), let latest = try reader.timeline(of: subject, at: sequence).last else {
      throw RegisterError.unknownRecord(kinds.first ?? .contract, number: subject.description)
    }
    let number = kind == .register ? RecordKind.organization.en : latest.number ?? subject.description
    guard !latest.isRetired else { throw RegisterError.retired(kind, number: number) }
    subjectAtHand = (subject, kind, number)
    return number
  }

  /// Only what the adopted catalogue asks can be judged: nothing would ever read the rest.
  func checkRequirement(_ id: String, of kind: RecordKind = .assessment, number: String) throws {
    guard try requirementIDs().contains(id) else {
      let field = FieldFault(
        code: .unknownReference, key: "requirement", label: Words(ja: "要件", en: "requirement"), found: id,
        allowed: Words(ja: "採用済みの要件目録にある要件の識別子", en: "the id of a requirement in the adopted catalogue"))
      throw RegisterError.invalid(kind, number: number, [field])
    }
  }

  private func checkValidity(from start: CivilDate?, until end: CivilDate?, number: String) throws {
    guard let start, let end, end < start else { return }
    let fault = FieldFault(
      code: .contradiction, key: "validUntil", label: Words(ja: "有効期限", en: "valid until"),
      found: end.description,
      allowed: Words(
        ja: "判定の効力が生じる日（\(start)）以後の日付にしてください",
        en: "it must be on or after the day from which the judgement holds (\(start))"))
    throw RegisterError.invalid(.assessment, number: number, [fault])
  }
}
