internal import Interchange
internal import Registry
internal import SQLiteStore

/// One import of a ledger, from the plan of its rows to the answer that people and programs read.
struct LedgerIntakeRun<Field: LedgerField> {
  typealias Work = @Sendable (LedgerImport<Field>, RegisterTransaction) throws -> ImportOutcome

  private let command: String
  private let options: LedgerOptions
  private let file: LedgerFile<Field>
  private let session: Session

  init(_ command: String, _ options: LedgerOptions, _ file: LedgerFile<Field>, _ session: Session) {
    self.command = command
    self.options = options
    self.file = file
    self.session = session
  }

  func answer(_ plan: LedgerPlan, _ run: @escaping Work) async throws -> Answer {
    let choices = ImportOptions(
      keepGoing: options.keepGoing, effect: options.effect.isGiven ? try options.effect.effect(session) : nil)
    let register = try await session.register()
    let act = try await session.act(command, reason: options.write.reason, nature: .fact, in: register)
    let content = try session.store().content
    let progress = ProgressLine(session)
    defer { progress?.clear() }
    do {
      let work = LedgerImport(file.ledger, plan: plan, source: file.source, options: choices) { done, all in
        progress?.show(done, of: all)
      }
      let outcome = try await session.record(act, in: register, isRehearsal: options.write.dryRun) {
        [file, isRehearsal = options.write.dryRun] transaction in
        let outcome = try run(work, transaction)
        // On disk before the entries that name it are committed, and not at all when nothing is recorded.
        if transaction.recorded > 0, !isRehearsal { try file.keep(in: content) }
        return outcome
      }
      progress?.clear()
      try report(outcome, isRecorded: !options.write.dryRun)
      return outcome.refused.isEmpty ? .yes : .no
    } catch let error as InterchangeError {
      guard case .rowsRefused(_, let outcome) = error else { throw error }
      progress?.clear()
      try report(outcome, isRecorded: false)
      _ = session.report(CommandFault.refused(code: error.code, message: error.message, remedy: error.remedy))
      return .no
    }
  }

  private func report(_ outcome: ImportOutcome, isRecorded: Bool) throws {
    switch options.answer.format {
    case .text: try session.output.write(outcome.text(in: session.language, isRehearsal: !isRecorded))
    case .json: try session.writeJSON(outcome.json(in: session.language, isRehearsal: options.write.dryRun))
    }
  }
}
