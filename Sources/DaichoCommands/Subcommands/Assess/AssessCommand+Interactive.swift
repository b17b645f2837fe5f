internal import Registry
internal import TextForms

/// `assess --interactive SUBJECT`.
extension AssessCommand {
  func runInteractively(_ session: Session) async throws -> Answer {
    let subject = try interactiveSubject()
    let console = try Console(session)
    let catalogue = try await session.adoptedCatalogue()
    let register = try await session.register()
    let act = try await session.act("assess", reason: write.reason, in: register)
    guard act.officer != nil else { throw RegisterError.officerRequired(act: Words(ja: "判定", en: "assess")) }
    let day = session.context.today
    let found = try await register.store.read { reader in
      try OpenRequirement.find(subjects: [subject], requirements: [], on: day, in: reader)
    }
    let references = try EvidenceReferences([], content: try session.store().content, isRehearsal: false)
    let dialogue = AssessmentDialogue(console: console, items: found.open) { typed in
      var typed = typed
      typed.effective = effective
      let judgement = try Judgement(typed, session: session, catalogue: catalogue, evidence: references)
      return try await register.record(act, judgement.record)
    }
    let outcome = try await dialogue.run()
    try report(outcome, found, session)
    return .yes
  }

  /// The one argument; what is asked step by step cannot be given beforehand.
  private func interactiveSubject() throws -> String {
    let others: [(String, Bool)] = [
      ("--from", from != nil), ("--outcome", outcome != nil), ("--tier", tier != nil),
      ("--document", !documents.isEmpty), ("--evidence", !evidence.isEmpty), ("--valid-until", validUntil != nil),
      ("--dry-run", write.dryRun), ("REQUIREMENT", subject != nil),
    ]
    if let other = others.first(where: \.1) { throw CommandFault.conflict("--interactive", other.0) }
    if let effective { _ = try DateOption.read(effective, of: "--effective") }
    guard let subject = requirement else { throw CommandFault.required(option: "SUBJECT") }
    return subject
  }

  private func report(
    _ outcome: AssessmentDialogue.Outcome, _ found: OpenRequirement.Found, _ session: Session
  ) throws {
    guard answer.format == .text else {
      return try session.writeAnswer(outcome.recorded, .added, isRehearsal: false, format: .json)
    }
    try session.say(
      found.open.isEmpty
        ? Words(ja: "判定を待つ要件はありません。", en: "No requirement waits for a judgement.")
        : Words(
          ja: "記録 \(outcome.recorded.count)件、飛ばしたもの \(outcome.skipped)件、残り \(outcome.left)件。"
            + (outcome.skipped + outcome.left > 0 ? "同じコマンドで続けられます。" : ""),
          en: "\(outcome.recorded.count) recorded, \(outcome.skipped) skipped, \(outcome.left) left."
            + (outcome.skipped + outcome.left > 0 ? " The same command goes on." : "")))
    if let words = found.waitingWords { try session.say(words) }
  }
}
