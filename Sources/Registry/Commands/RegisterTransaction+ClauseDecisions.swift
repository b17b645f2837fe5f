public import TextForms

extension RegisterTransaction {
  /// An officer agrees with the newest proposal on a requirement: an act of office. Also that a clause is missing.
  ///
  /// - Parameters:
  ///   - document: file name, or beginning (8 digits or more) of the SHA-256, where proposals of several wait.
  ///   - holdsFrom: since when the contract says so; nil: from its signing, else its start, and where what another
  ///     document says is confirmed already, from today: that document may be an amendment, and it does not reach back.
  ///   - officer: who decides; nil: the officer who acts.
  @discardableResult
  public func confirmClause(
    contract: RecordID, requirement: String, document: String? = nil, holdsFrom: CivilDate? = nil,
    by officer: RecordID? = nil, reason: String? = nil
  ) throws -> RecordID {
    let officer = try decider(officer, Words(ja: "条項の確認", en: "confirm a clause"))
    let (clause, known) = try clauseAwaitingDecision(of: contract, on: requirement, document)
    var changes = decision(.confirmed, by: officer, reason)
    let day = try holdsFrom ?? self.holdsFrom(clause, known, contract)
    if let day { changes["holdsFrom"] = .some(.string(day.description)) }
    try edit(clause.record, changes, effect: .correction)
    return clause.record
  }

  /// An officer does not agree with the newest proposal on a requirement, and says why: an act of office.
  @discardableResult
  public func rejectClause(
    contract: RecordID, requirement: String, document: String? = nil, by officer: RecordID? = nil, reason: String
  ) throws -> RecordID {
    let act = Words(ja: "条項の提案の却下", en: "reject a clause")
    let officer = try decider(officer, act)
    guard !reason.allSatisfy(\.isWhitespace) else { throw RegisterError.reasonRequired(act: act) }
    let (clause, _) = try clauseAwaitingDecision(of: contract, on: requirement, document)
    try edit(clause.record, decision(.rejected, by: officer, reason), effect: .correction)
    return clause.record
  }

  /// The requirements of a contract on which proposals wait for an officer, in the order of the catalogue's ids.
  public func requirementsAwaitingDecision(of contract: RecordID, document: String? = nil) throws -> [String] {
    let clauses = try clauses(of: contract)
    var isKnownDocument = document == nil
    var documents: Set<String> = []
    let waiting = try requirementIDs().sorted().filter { requirement in
      let known = try clauses.known(on: requirement, at: sequence)
      documents.formUnion(known.map(\.finding.documentText))
      let asked = known.filter { $0.finding.isOf(document) }
      isKnownDocument = isKnownDocument || !asked.isEmpty
      return !Self.undecided(asked).isEmpty
    }
    if let document, !isKnownDocument, !documents.isEmpty {
      throw ClauseFault.noneOfDocument(
        contract: clauses.number, requirement: nil, document: document, known: documents.sorted())
    }
    guard !waiting.isEmpty else { throw ClauseFault.noneProposed(contract: clauses.number, requirement: nil) }
    return waiting
  }

  private func decider(_ officer: RecordID?, _ name: Words) throws -> RecordID {
    guard let acting = act.officer else { throw RegisterError.officerRequired(act: name) }
    return officer ?? acting
  }

  private func decision(_ state: ClauseFinding.State, by officer: RecordID, _ reason: String?) -> Changes {
    var changes: Changes = [
      "state": .string(state.rawValue), "decidedBy": .string(officer.description),
      "decidedOn": .string(today.description),
    ]
    if let reason { changes["decisionReason"] = .some(.string(reason)) }
    return changes
  }

  private func clauseAwaitingDecision(
    of contract: RecordID, on requirement: String, _ document: String?
  ) throws -> (clause: ContractClauses.Known, known: [ContractClauses.Known]) {
    let clauses = try clauses(of: contract)
    let known = try clauses.known(on: requirement, at: sequence)
    let asked = known.filter { $0.finding.isOf(document) }
    if asked.isEmpty, !known.isEmpty, let document {
      throw ClauseFault.noneOfDocument(
        contract: clauses.number, requirement: requirement, document: document,
        known: Set(known.map(\.finding.documentText)).sorted())
    }
    let candidates = Self.undecided(asked)
    if candidates.count > 1 {
      throw ClauseFault.severalDocuments(
        contract: clauses.number, requirement: requirement, documents: candidates.map(\.finding.documentText))
    }
    if let only = candidates.first { return (only, known) }
    let last = asked.max {
      ($0.finding.decidedOn?.dayNumber ?? .min, $0.key) < ($1.finding.decidedOn?.dayNumber ?? .min, $1.key)
    }
    guard let last, let state = last.finding.state else {
      throw ClauseFault.noneProposed(contract: clauses.number, requirement: requirement)
    }
    throw ClauseFault.decided(
      contract: clauses.number, requirement: requirement, state, document: last.finding.documentText,
      by: try officerText(last.finding.decidedBy), on: last.finding.decidedOn)
  }

  /// Of each document the newest proposal that nobody decided on; what is older than a confirmed one of the same
  /// document was settled with it.
  private static func undecided(_ findings: [ContractClauses.Known]) -> [ContractClauses.Known] {
    let newestFirst = Dictionary(grouping: findings.reversed(), by: \.finding.document).values
    return newestFirst.compactMap { clauses in
      clauses.first { $0.finding.state != .rejected }.flatMap { $0.finding.state == .proposed ? $0 : nil }
    }.sorted { $0.key < $1.key }
  }

  private func holdsFrom(_ clause: ContractClauses.Known, _ known: [ContractClauses.Known], _ record: RecordID) throws
    -> CivilDate?
  {
    let contract = try reader.timeline(of: record, at: sequence).last?.body.map(Contract.init(body:))
    let concluded = contract?.signed ?? contract?.start
    let isLater = known.contains {
      $0.finding.state == .confirmed && $0.finding.document != clause.finding.document
    }
    return isLater ? max(today, concluded ?? today) : concluded
  }

  private func officerText(_ record: RecordID?) throws -> String {
    guard let record, let body = try reader.timeline(of: record, at: sequence).last?.body else { return "" }
    let officer = Officer(body: body)
    return "\(officer.name) (\(officer.number))"
  }
}

extension ClauseFinding {
  /// `契約書.docx (1a2b3c4d5e6f)`.
  public var documentText: String {
    let digits = String(document.prefix(12))
    return documentName.map { "\($0) (\(digits))" } ?? digits
  }

  /// Whether somebody means its document by what was typed; nil: whichever it is.
  func isOf(_ typed: String?) -> Bool {
    guard let typed else { return true }
    return documentName == typed
      || (typed.utf8.count >= Self.shortestBeginning && document.hasPrefix(typed.lowercased()))
  }

  private static let shortestBeginning = 8
}
