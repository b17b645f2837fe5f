public import TextForms

extension RegisterTransaction {
  /// What recording a proposal did.
  public struct ProposedClause: Sendable, Equatable {
    public let record: RecordID
    public let number: String
    /// False: the same stands already, decided or not, and nothing was recorded.
    public let isNew: Bool
  }

  /// Records what a check of one document says of a contract. Nothing of it counts before an officer confirms it, and
  /// what was confirmed from another document stays as it is.
  ///
  /// - Parameters:
  ///   - document: what was read.
  ///   - rules: program version or digest of the rules that read it.
  /// - Returns: one for each proposal, in their order; the same of the same document is known already.
  @discardableResult
  public func proposeClauses(
    of contract: RecordID, document: ReadDocument, rules: String, checkedOn: CivilDate,
    _ proposals: [ClauseProposal]
  ) throws -> [ProposedClause] {
    let clauses = try clauses(of: contract)
    return try proposals.map { proposal in
      let requirement = try requirementNames().current(proposal.requirement)
      let known = try clauses.known(on: requirement, at: sequence)
      let same = known.first { clause in
        let finding = clause.finding
        return finding.document == document.sha256 && finding.found == proposal.found
          && finding.article == proposal.article
      }
      if let same { return ProposedClause(record: same.record, number: same.finding.number, isNew: false) }
      let number = try clauses.nextNumber(on: requirement, at: sequence)
      var body = proposal.body.merging(document.body) { proposal, _ in proposal }
      body["number"] = .string(number)
      body["requirement"] = .string(requirement)
      body["contract"] = .string(contract.description)
      body["rules"] = .string(rules)
      body["checkedOn"] = .string(checkedOn.description)
      return ProposedClause(record: try add(.clauseFinding, body), number: number, isNew: true)
    }
  }

  /// As they are now, what this transaction recorded so far included.
  func clauses(of contract: RecordID) throws -> ContractClauses {
    // It refuses what is no contract.
    _ = try number(ofSubject: contract, among: [.contract])
    return try ContractClauses(of: contract, in: reader, at: sequence, requirementNames())
  }
}

extension ClauseProposal {
  fileprivate var body: JSONObject {
    var body: JSONObject = [
      "found": .string(found.rawValue), "state": .string(ClauseFinding.State.proposed.rawValue),
    ]
    body["article"] = article.map(JSONValue.string)
    body["line"] = line.map(JSONValue.integer)
    body["quotation"] = quotation.map(JSONValue.string)
    body["why"] = why.map(JSONValue.string)
    body["confidence"] = (confidence?.rawValue).map(JSONValue.string)
    return body
  }
}
