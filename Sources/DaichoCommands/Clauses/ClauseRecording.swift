internal import ClauseChecking
internal import Registry
internal import TextForms

/// `contract check --record`.
extension ContractCheckCommand {
  /// What was found goes into the register as proposals, of all files or of none.
  func propose(_ report: ClauseReport, on number: String, _ session: Session) async throws {
    let documents = try report.checked.map { try Self.proposed($0, report) }
    let register = try await session.register()
    let act = try await session.act("contract check", reason: write.reason, in: register)
    let proposed = try await session.record(act, in: register, isRehearsal: write.dryRun) { transaction in
      let contract = try transaction.record(.contract, number: number)
      return try documents.flatMap { document in
        try transaction.proposeClauses(
          of: contract, document: document.read, rules: report.rules.digest,
          checkedOn: transaction.today, document.proposals)
      }
    }
    guard format == .text else { return }
    let added = proposed.count { $0.isNew }
    try session.say(
      write.dryRun
        ? Words(
          ja: "契約「\(number)」に提案 \(added) 件を記録できます（記録していません）。",
          en: "Would record \(added) proposals on the contract \"\(number)\"; nothing was recorded.")
        : Words(
          ja: "契約「\(number)」に提案 \(added) 件を記録しました（記録済み \(proposed.count - added) 件）。"
            + "確かめたら: daicho clause confirm \(number) --all",
          en:
            "Recorded \(added) proposals on the contract \"\(number)\" (\(proposed.count - added) stood there already). "
            + "When they are looked at: daicho clause confirm \(number) --all"))
  }

  private struct Proposed {
    let read: ReadDocument
    let proposals: [ClauseProposal]
  }

  private static func proposed(_ one: ClauseCheckRun.Checked, _ report: ClauseReport) throws -> Proposed {
    let document = try one.outcome.get()
    let name = one.file.split(separator: "/").last.map(String.init) ?? one.file
    if let other = document.text.notAContract { throw CommandFault.noContract(file: one.file, why: other.words) }
    // What was read is what is named.
    guard let sha256 = document.sha256, DocumentDigest.sha256(ofFile: one.file) == sha256 else {
      throw CommandFault.fileChanged(path: one.file)
    }
    let parties = document.text.parties
    return Proposed(
      read: ReadDocument(
        sha256: sha256, name: name, contractorName: parties.contractor, clientName: parties.client,
        numerals: ClauseFinding.Numerals(rawValue: document.text.numerals.rawValue)),
      proposals: report.findings(document).map(Self.proposal))
  }

  private static func proposal(_ clause: CheckedClause) -> ClauseProposal {
    ClauseProposal(
      requirement: clause.requirement.rawValue, found: found(clause.status), article: clause.article,
      line: clause.line.map { Int64($0) }, quotation: clause.quote,
      why: clause.reason.ja.isEmpty ? nil : clause.reason.ja, confidence: confidence(clause.confidence))
  }

  private static func found(_ status: ClauseStatus) -> ClauseFinding.Found {
    switch status {
    case .present: .present
    case .partial: .partial
    case .contradicted: .contradicted
    case .absent: .absent
    }
  }

  private static func confidence(_ confidence: CheckedClause.Confidence?) -> ClauseFinding.Confidence? {
    switch confidence {
    case .high: .high
    case .medium: .medium
    case .low: .low
    case nil: nil
    }
  }
}
