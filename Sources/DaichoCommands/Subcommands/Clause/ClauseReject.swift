internal import ArgumentParser
internal import Registry
internal import TextForms

/// `clause reject`.
struct ClauseReject: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "reject", Words(ja: "契約条項の提案を却下する", en: "reject what a check of a contract proposed"),
      Words(
        ja: "職員の判断として、理由とともに記録します。要件ごとに最も新しい提案が対象です。却下した提案は要件の判断に用いられません。"
          + "指定したすべてを記録するか、何も記録しません。職員の指定（--by、--as 又は settings の officer）が必要です。結果の形式は text と json です。",
        en:
          "It is recorded as an officer's decision with its reason, on the newest proposal for each requirement. What is "
          + "rejected does not count. All of them are recorded, or none. An officer is needed (--by, --as or the setting "
          + "officer). Formats of the answer: text, json."),
      examples: [
        "clause reject R8-001 9.1-2-1-d-12 --reason 検収の条項であるため",
        "clause reject R8-001 --all --document 契約書案.docx --by 1024 --reason 締結前の案であるため",
      ])
  }

  @OptionGroup var decision: ClauseDecisionOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    guard let reason = write.reason else { throw CommandFault.required(option: "--reason") }
    let ids = try await decision.requirementIDs(session)
    let register = try await session.register()
    let (act, decider) = try await decision.act("clause reject", reason: reason, session, in: register)
    let decided = try await session.record(act, in: register, isRehearsal: write.dryRun) {
      [decision] transaction in
      try decision.decide(ids, in: transaction) { contract, id in
        try transaction.rejectClause(
          contract: contract, requirement: id, document: decision.document, by: decider, reason: reason)
      }
    }
    try session.writeAnswer(decided, isRehearsal: write.dryRun, format: answer.format)
    return .yes
  }
}
