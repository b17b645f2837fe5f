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
  ///   - document: SHA-256 (64 hexadecimal digits in lower case) and file name of what was read; it need not be kept.
  ///   - rules: program version or digest of the rules that read it.
  /// - Returns: one for each proposal, in their order; the same of the same document is known already.
  @discardableResult
  public func proposeClauses(
    of contract: RecordID, document: (sha256: String, name: String), rules: String, checkedOn: CivilDate,
    _ proposals: [ClauseProposal]
  ) throws -> [ProposedClause] {
    let numbers = try clauseNumbers(of: contract)
    return try proposals.map { proposal in
      let known = try clauses(of: contract, numbers, on: proposal.requirement)
      let same = known.first { clause in
        let finding = clause.finding
        return finding.document == document.sha256 && finding.found == proposal.found
          && finding.article == proposal.article
      }
      if let same { return ProposedClause(record: same.record, number: same.finding.number, isNew: false) }
      let number = try nextClauseNumber(numbers.current, proposal.requirement)
      var body = proposal.body
      body["number"] = .string(number)
      body["contract"] = .string(contract.description)
      body["document"] = .string(document.sha256)
      body["documentName"] = .string(document.name)
      body["rules"] = .string(rules)
      body["checkedOn"] = .string(checkedOn.description)
      return ProposedClause(record: try add(.clauseFinding, body), number: number, isNew: true)
    }
  }

  /// A finding that is on record.
  struct KnownClause {
    let record: RecordID
    /// The sequence of its first entry.
    let key: Int64
    let finding: ClauseFinding
  }

  /// Numbers of a contract: findings are found by those under which they were recorded.
  struct ClauseNumbers {
    let current: String
    let all: [String]
  }

  func clauseNumbers(of contract: RecordID) throws -> ClauseNumbers {
    let current = try number(ofSubject: contract, among: [.contract])
    let earlier = try reader.history(of: contract, at: sequence).compactMap { try $0.body()?["number"]?.text }
    return ClauseNumbers(current: current, all: Set(earlier + [current]).sorted())
  }

  /// Those on one requirement of a contract, in the order in which they were recorded.
  func clauses(of contract: RecordID, _ numbers: ClauseNumbers, on requirement: String) throws -> [KnownClause] {
    var known: [KnownClause] = []
    for number in numbers.all {
      let prefix = Self.clausePrefix(number, requirement)
      let count = try clauseCount(prefix)
      for place in 0..<count {
        guard let record = try reader.find(.clauseFinding, number: "\(prefix)\(place + 1)", at: sequence),
          let version = try reader.timeline(of: record, at: sequence).last, let body = version.body
        else { continue }
        let finding = ClauseFinding(body: body)
        // Another contract may have had the number.
        guard finding.contract == contract else { continue }
        known.append(KnownClause(record: record, key: version.key, finding: finding))
      }
    }
    return known.sorted { $0.key < $1.key }
  }

  private func nextClauseNumber(_ contract: String, _ requirement: String) throws -> String {
    let prefix = Self.clausePrefix(contract, requirement)
    var next = 1 + (try clauseCount(prefix))
    while try reader.find(.clauseFinding, number: "\(prefix)\(next)", at: sequence) != nil { next += 1 }
    return "\(prefix)\(next)"
  }

  private func clauseCount(_ prefix: String) throws -> Int {
    // ":" follows the digits: whatever lies between begins with one.
    try reader.count(.clauseFinding, numbersFrom: prefix + "0", before: prefix + ":", at: sequence)
  }

  private static func clausePrefix(_ contract: String, _ requirement: String) -> String {
    "\(contract)#\(requirement)#clause"
  }
}

extension ClauseProposal {
  fileprivate var body: JSONObject {
    var body: JSONObject = [
      "requirement": .string(requirement), "found": .string(found.rawValue),
      "state": .string(ClauseFinding.State.proposed.rawValue),
    ]
    body["article"] = article.map(JSONValue.string)
    body["line"] = line.map(JSONValue.integer)
    body["quotation"] = quotation.map(JSONValue.string)
    body["why"] = why.map(JSONValue.string)
    body["confidence"] = (confidence?.rawValue).map(JSONValue.string)
    return body
  }
}
