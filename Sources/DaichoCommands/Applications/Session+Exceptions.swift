internal import Registry
internal import TextForms

extension Session {
  /// Takes a step of an exception (8.4), or rehearses it, and says what was recorded and, where offices ask together, who
  /// has not asked.
  func takeStep(
    ofException number: String, command: String, write: WriteOptions, answer: AnswerOptions,
    _ step: @Sendable (RegisterTransaction, RecordID) throws -> Void
  ) async throws -> Answer {
    let register = try await register()
    let act = try await act(command, reason: write.reason, in: register)
    let (written, notices) = try await record(act, in: register, isRehearsal: write.dryRun) { transaction in
      let record = try transaction.record(.exceptionMeasure, number: number)
      let before = transaction.recorded
      try step(transaction, record)
      let state = try transaction.reader.timeline(of: record, at: transaction.sequence).last?.body ?? [:]
      let isAsked = state["askedOn"] != nil && state["permittedOn"] == nil && state["urgent"] != true
      return (
        try WrittenRecord(record, in: transaction, entries: transaction.recorded - before),
        isAsked ? try transaction.jointRequest(for: record)?.notices(number) ?? [] : []
      )
    }
    try writeAnswer([written], .changed, notices: notices, isRehearsal: write.dryRun, format: answer.format)
    return .yes
  }
}

extension JointRequest {
  fileprivate func notices(_ number: String) -> [RecordNotice] {
    open.map { seat in
      let holders = seat.holders.joined(separator: ", ")
      return RecordNotice(
        number: number, code: "join-needed",
        words: Words(
          ja: "\(seat.office.ja)（\(holders)）が daicho exception join \(number) で共同して申請した後に、許可できます。",
          en: "it can be permitted once the \(seat.office.en) (\(holders)) joins: daicho exception join \(number)."))
    }
      + vacant.map { office in
        RecordNotice(
          number: number, code: "office-vacant",
          words: Words(
            ja: "\(office.ja)は、この対象について就いている職員の登録がないため、共同の申請を求めません。",
            en: "nobody is recorded as the \(office.en) for this subject, so that no more is asked of that office."))
      }
  }
}
