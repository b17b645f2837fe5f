internal import ArgumentParser
internal import Registry
internal import TextForms

/// `application withdraw`.
struct ApplicationWithdraw: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "withdraw", Words(ja: "申請を取り下げる", en: "withdraw an application"),
      Words(
        ja: "決定される前の申請を、申請者本人（--as）が取り下げます。結果の形式は text と json です。",
        en: "The applicant himself (--as) takes back what is not decided. Formats of the answer: text, json."),
      examples: ["application withdraw A2026-001 --reason 計画が中止になったため --as 1001"])
  }

  @Argument(help: .words(ja: "申請番号", en: "number of the application", value: "NUMBER")) var application: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let register = try await session.register()
    let act = try await session.act("application withdraw", reason: write.reason, in: register)
    let made = try await session.record(act, in: register, isRehearsal: write.dryRun) {
      [application, write] transaction in
      let record = try transaction.record(.application, number: application)
      try transaction.withdrawApplication(record, reason: write.reason)
      return try ApplicationStepAnswer(.withdrawn, record, in: transaction)
    }
    try made.write(to: session, isRehearsal: write.dryRun, format: answer.format)
    return .yes
  }
}
