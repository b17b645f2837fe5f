import Registry
import TestSupport
import TextForms

/// A contract with clauses that are proposed and decided, and an officer.
struct ClauseBench {
  static let nda = "9.1-2-1-e"
  static let secrecy = "9.1-2-1-d-08"

  let test: TestRegister
  let contract: RecordID
  let officer: RecordID

  init(_ contract: JSONObject = ["signed": "2026-03-20", "start": "2026-05-01"]) async throws {
    test = try TestRegister()
    self.contract = try await test.addContract("C-1", contract)
    officer = try await test.addOfficer()
  }

  /// 64 digits for a short name.
  static func digest(_ digit: Character) -> String { String(repeating: digit, count: 64) }

  @discardableResult
  func propose(
    _ proposals: [ClauseProposal], document: Character = "a", name: String? = nil
  ) async throws -> [RegisterTransaction.ProposedClause] {
    try await test.record { [contract] transaction in
      try transaction.proposeClauses(
        of: contract, document: ReadDocument(sha256: Self.digest(document), name: name ?? "契約書\(document).docx"),
        rules: "rules 1",
        checkedOn: date("2026-03-31"), proposals)
    }
  }

  @discardableResult
  func propose(
    _ found: ClauseFinding.Found, of requirement: String = secrecy, article: String? = "第3条", document: Character = "a"
  ) async throws -> RegisterTransaction.ProposedClause {
    try await propose([ClauseProposal(requirement: requirement, found: found, article: article)], document: document)[0]
  }

  @discardableResult
  func confirm(
    _ requirement: String = secrecy, document: String? = nil, from day: String? = nil, by other: RecordID? = nil
  ) async throws -> RecordID {
    try await test.record(as: officer) { [contract] transaction in
      try transaction.confirmClause(
        contract: contract, requirement: requirement, document: document, holdsFrom: day.map { date($0) }, by: other)
    }
  }

  @discardableResult
  func reject(_ requirement: String = secrecy, document: String? = nil, reason: String = "別の条項を読んでいる") async throws
    -> RecordID
  {
    try await test.record(as: officer) { [contract] transaction in
      try transaction.rejectClause(contract: contract, requirement: requirement, document: document, reason: reason)
    }
  }

  func finding(_ record: RecordID) async throws -> ClauseFinding? {
    try await test.read { reader in
      try reader.timeline(of: record, at: reader.head().sequence).last?.body.map(ClauseFinding.init(body:))
    }
  }

  /// Number and state of each, in the order in which they were recorded.
  func states() async throws -> [String] {
    try await test.read { reader in
      var states: [String] = []
      try reader.records(.clauseFinding, on: nil, at: reader.head().sequence) { version in
        let finding = version.body.map(ClauseFinding.init(body:))
        states.append("\(finding?.number ?? "") \(finding?.state?.rawValue ?? "")")
        return true
      }
      return states
    }
  }
}
