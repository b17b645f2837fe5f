internal import Registry
internal import TextForms

extension Session {
  /// Decides on an application, or rehearses it, and says what follows.
  func decide(
    _ number: String, step: ApplicationStepAnswer.Step, command: String, write: WriteOptions, answer: AnswerOptions,
    _ decision: @Sendable (RegisterTransaction) throws -> ApplicationDecision
  ) async throws -> Answer {
    let register = try await register()
    let act = try await act(command, reason: write.reason, in: register)
    let made = try await record(act, in: register, isRehearsal: write.dryRun) { transaction in
      let record = try transaction.record(.application, number: number)
      let before = transaction.recorded
      let decided = try decision(transaction)
      try transaction.decideApplication(record, decided)
      return try ApplicationStepAnswer(
        step, record, in: transaction,
        consequences: try transaction.consequences(of: record, entries: transaction.recorded - before))
    }
    try made.write(to: self, isRehearsal: write.dryRun, format: answer.format)
    return .yes
  }
}

extension RegisterTransaction {
  /// What a decision brought about besides itself, as the records say now.
  fileprivate func consequences(of record: RecordID, entries: Int) throws -> [Words] {
    guard let body = try reader.timeline(of: record, at: sequence).last?.body else { return [] }
    let application = Application(body: body)
    var consequences: [Words] = []
    if let administrator = application.administratorOfficer {
      let name = try ReferenceNames(in: body, of: .application, reader: reader, at: sequence)[administrator]?.name ?? ""
      consequences.append(Words(ja: "管理者に \(name) を指名しました", en: "\(name) is appointed as administrator"))
    }
    if entries > 1, let subject = application.subject,
      let state = try reader.timeline(of: subject, at: sequence).last
    {
      switch state.kind {
      case .cloudService:
        consequences.append(
          Words(
            ja: "クラウドサービス \(state.number ?? "") の管理者と情報システム台帳への記載日を更新しました",
            en: "the administrator and the ledger entry of the cloud service \(state.number ?? "") are on record"))
      case .subcontract:
        consequences.append(
          Words(
            ja: "再委託 \(state.number ?? "") に決定を記録しました",
            en: "the decision stands with the subcontract \(state.number ?? "")"))
      default: break
      }
    }
    if let digest = application.reviewedDigest {
      consequences.append(
        Words(ja: "審査した内容の照合値: \(digest)", en: "digest of what was reviewed: \(digest)"))
    }
    if application.samePersonReason != nil {
      consequences.append(
        Words(
          ja: "申請者と決定者が同じであることとその理由は、すべての報告に表示されます（2(9)①）",
          en: "that applicant and decider are one person, and why, stands in every report (2(9)①)"))
    }
    return consequences
  }
}
