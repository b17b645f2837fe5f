internal import ArgumentParser
internal import TextForms

/// `exception report`.
struct ExceptionReport: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "report",
      Words(
        ja: "緊急の例外措置を事後に報告したことを記録する（8.4(2)）", en: "record that an urgent exception was reported afterwards (8.4(2))"),
      Words(
        ja: "緊急の例外措置をCISOに報告した日（今日）を記録します。結果の形式は text と json です。",
        en: "The day (today) on which an urgent exception was reported to the CISO. Formats of the answer: text, json."),
      examples: ["exception report EX-001 --as 1003"])
  }

  @Argument(help: .words(ja: "例外措置番号", en: "number of the exception", value: "NUMBER")) var exception: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    try await session.takeStep(ofException: exception, command: "exception report", write: write, answer: answer) {
      try $0.reportException($1)
    }
  }
}
