internal import ArgumentParser
internal import TextForms

/// `exception join`.
struct ExceptionJoin: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "join", Words(ja: "例外措置の申請に加わる（8.4(1)）", en: "join in asking for an exception (8.4(1))"),
      Words(
        ja: "先に申請された例外措置に、共同で申請すべきもう一方の職務にある職員（--as）本人が今日の日付で加わります。結果の形式は text と json です。",
        en:
          "The officer who acts (--as), by the other office that has to ask, joins today what was asked for. Formats of the "
          + "answer: text, json."),
      examples: ["exception join EX-001 --as 1004"])
  }

  @Argument(help: .words(ja: "例外措置番号", en: "number of the exception", value: "NUMBER")) var exception: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    try await session.takeStep(ofException: exception, command: "exception join", write: write, answer: answer) {
      try $0.joinException($1)
    }
  }
}
