internal import ArgumentParser
internal import Registry
internal import TextForms

/// On which proposals an officer decides, and who.
struct ClauseDecisionOptions: ParsableArguments {
  @Argument(help: .words(ja: "契約番号", en: "number of the contract", value: "CONTRACT")) var contract: String
  @Argument(
    help: .words(ja: "要件の識別子または根拠条文（複数可）", en: "ids or citations of requirements", value: "REQUIREMENT"))
  var requirements: [String] = []
  @Flag(help: .words(ja: "提案のあるすべての要件", en: "every requirement on which a proposal waits")) var all = false
  @Option(
    help: .words(
      ja: "決める職員の番号（省略時は操作する職員）", en: "number of the officer who decides (else the one who acts)",
      value: "OFFICER"))
  var by: String?
  @Option(
    help: .words(
      ja: "複数の文書からの提案があるとき、どの文書か（ファイル名、又は SHA-256 の先頭8桁以上）",
      en:
        "which document, where proposals of several wait: its file name, or the first digits of its SHA-256 (8 or more)",
      value: "DOCUMENT"))
  var document: String?

  /// Ids of what was typed; nil: all on which a proposal waits.
  func requirementIDs(_ session: Session) async throws -> [String]? {
    guard !all else {
      if !requirements.isEmpty { throw CommandFault.conflict("--all", "REQUIREMENT") }
      return nil
    }
    guard !requirements.isEmpty else { throw CommandFault.required(option: "REQUIREMENT") }
    let catalogue = try await session.adoptedCatalogue()
    let typed = try requirements.map { try session.requirement($0, in: catalogue).id.rawValue }
    // Twice the same is one decision.
    return typed.enumerated().filter { typed.firstIndex(of: $0.element) == $0.offset }.map(\.element)
  }

  /// Who decides, where somebody was named, and under what it is recorded: the one who decides acts where nobody else
  /// is known to.
  func act(_ command: String, reason: String?, _ session: Session, in register: Register) async throws -> (
    act: Act, decider: RecordID?
  ) {
    let act = try await session.act(command, reason: reason, in: register)
    guard let by else { return (act, nil) }
    let decider = try await register.store.read { reader in
      guard let officer = try reader.find(.officer, number: by, at: try reader.head().sequence) else {
        throw RegisterError.unknownRecord(.officer, number: by)
      }
      return officer
    }
    return (Act(command: command, officer: act.officer ?? decider, reason: reason), decider)
  }

  /// Decides on each in turn.
  func decide(
    _ ids: [String]?, in transaction: RegisterTransaction, _ decide: (RecordID, String) throws -> RecordID
  ) throws -> [DecidedClause] {
    let record = try transaction.record(.contract, number: contract)
    let ids = try ids ?? transaction.requirementsAwaitingDecision(of: record, document: document)
    return try ids.compactMap { id in try DecidedClause(decide(record, id), contract: contract, in: transaction) }
  }
}
