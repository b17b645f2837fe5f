internal import Interchange
internal import Registry
internal import SQLiteStore
internal import TextForms

/// Reads an application form that is filled in, and records what it states, all or nothing.
struct FilledFormRun {
  let path: String
  let command: String
  let write: WriteOptions
  let answer: AnswerOptions

  func run(in session: Session) async throws {
    let file = try FilledForm(path, session)
    let regions = try RegionFiles.load(session)
    let register = try await session.register()
    let act = try await session.act(command, reason: write.reason, in: register)
    let content = try session.store().content
    let outcome = try await session.record(act, in: register, isRehearsal: write.dryRun) {
      [isRehearsal = write.dryRun] transaction in
      let outcome = try FormIntake.take(file.filling, source: file.source, regions: regions, transaction)
      // On disk before the entries that name it are committed, and not at all when nothing is recorded.
      if transaction.recorded > 0, !isRehearsal { try file.keep(in: content) }
      return outcome
    }
    switch answer.format {
    case .text: try session.output.write(outcome.text(in: session.language, isRehearsal: write.dryRun))
    case .json: try session.writeJSON(outcome.json(in: session.language, isRehearsal: write.dryRun))
    }
  }
}
