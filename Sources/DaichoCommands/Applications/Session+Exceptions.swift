internal import Registry
internal import TextForms

extension Session {
  /// Takes a step of an exception (8.4), or rehearses it, and says what was recorded.
  func takeStep(
    ofException number: String, command: String, write: WriteOptions, answer: AnswerOptions,
    _ step: @Sendable (RegisterTransaction, RecordID) throws -> Void
  ) async throws -> Answer {
    let register = try await register()
    let act = try await act(command, reason: write.reason, in: register)
    let written = try await record(act, in: register, isRehearsal: write.dryRun) { transaction in
      let record = try transaction.record(.exceptionMeasure, number: number)
      let before = transaction.recorded
      try step(transaction, record)
      return try WrittenRecord(record, in: transaction, entries: transaction.recorded - before)
    }
    try writeAnswer([written], .changed, isRehearsal: write.dryRun, format: answer.format)
    return .yes
  }
}
