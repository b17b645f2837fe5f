internal import ArgumentParser
internal import TextForms

/// `exception permit`.
struct ExceptionPermit: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "permit", Words(ja: "例外措置を許可する（8.4(1)）", en: "permit an exception (8.4(1))"),
      Words(
        ja: "CISO（--as）が今日の日付で許可します。申請した本人は許可できません。許可した後は、内容を広げたり延ばしたりできません。結果の形式は text と json です。",
        en:
          "The CISO (--as) permits it today; who asked for it does not. What was permitted is not widened or lengthened afterwards. Formats of the answer: text, json."
      ),
      examples: ["exception permit EX-001 --as 1005"])
  }

  @Argument(help: .words(ja: "例外措置番号", en: "number of the exception", value: "NUMBER")) var exception: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    try await session.takeStep(ofException: exception, command: "exception permit", write: write, answer: answer) {
      try $0.permitException($1)
    }
  }
}
