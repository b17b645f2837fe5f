internal import ArgumentParser
internal import TextForms

/// `exception ask`.
struct ExceptionAsk: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "ask", Words(ja: "例外措置を申請する（8.4(1)）", en: "ask for an exception (8.4(1))"),
      Words(
        ja: "登録済みの例外措置を、申請できる職務にある職員（--as）が今日の日付で申請します。共同で申請する職務がほかにあるとき（要件目録の approvals の together）は、"
          + "その職員が join で加わるまで許可できません。一人が両方の職務にあれば一度の申請で足り、対象についてその職務に就く職員がいなければ求めません。"
          + "結果の形式は text と json です。",
        en:
          "The officer who acts (--as), by an office that may ask, asks today for an exception that is on record. Where "
          + "another office asks as well (together, under approvals of the catalogue), it is not permitted before an officer "
          + "of that office joins; one person in both offices asks for both, and of an office that nobody holds for the "
          + "subject nothing is asked. Formats of the answer: text, json."
      ),
      examples: ["exception ask EX-001 --as 1003"])
  }

  @Argument(help: .words(ja: "例外措置番号", en: "number of the exception", value: "NUMBER")) var exception: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    try await session.takeStep(ofException: exception, command: "exception ask", write: write, answer: answer) {
      try $0.askForException($1)
    }
  }
}
