internal import ArgumentParser
internal import Registry
internal import TextForms

/// `clause confirm`.
struct ClauseConfirm: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "confirm", Words(ja: "契約条項の提案を確認済みにする", en: "confirm what a check of a contract proposed"),
      Words(
        ja: "職員の判断として記録します。要件ごとに最も新しい提案が対象で、「無し」「矛盾」の確認もできます。指定したすべてを記録するか、何も記録しません。"
          + "確認済みの内容は契約日（記録がなければ履行開始日）から有効です。別の文書による確認済みの結果が既にあるときは、変更契約かもしれないため今日からとします。"
          + "--effective で別の日を指定できます。職員の指定（--by、--as 又は settings の officer）が必要です。結果の形式は text と json です。",
        en:
          "It is recorded as an officer's decision, on the newest proposal for each requirement; that a clause is absent "
          + "or contradicted can be confirmed as well. All of them are recorded, or none. What is confirmed holds from "
          + "the signing of the contract (without a day on record, from its start); where something is confirmed from "
          + "another document already, from today, since it may be an amendment. --effective gives another day. An "
          + "officer is needed (--by, --as or the setting officer). Formats of the answer: text, json."),
      examples: [
        "clause confirm R8-001 9.1-2-1-d-08", "clause confirm R8-001 9.1-2-1-d-08 9.1-2-1-e --by 1024",
        "clause confirm R8-001 --all --dry-run",
        "clause confirm R8-001 --all --document 変更契約書.docx --effective R8.10.1",
      ])
  }

  @OptionGroup var decision: ClauseDecisionOptions
  @Option(
    help: .words(
      ja: "契約がこの日からそう定めている（省略時は上の説明のとおり）", en: "the contract says so since this day (else as said above)",
      value: "DATE"))
  var effective: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let day = try effective.map { try DateOption.read($0, of: "--effective") }
    let ids = try await decision.requirementIDs(session)
    let register = try await session.register()
    let (act, decider) = try await decision.act("clause confirm", reason: write.reason, session, in: register)
    let decided = try await session.record(act, in: register, isRehearsal: write.dryRun) {
      [decision, write] transaction in
      try decision.decide(ids, in: transaction) { contract, id in
        try transaction.confirmClause(
          contract: contract, requirement: id, document: decision.document, holdsFrom: day, by: decider,
          reason: write.reason)
      }
    }
    try session.writeAnswer(decided, isRehearsal: write.dryRun, format: answer.format)
    return .yes
  }
}
