internal import ArgumentParser
internal import Registry
internal import TextForms

/// `exception review`.
struct ExceptionReviewCommand: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "review", Words(ja: "例外措置の状況を確認する（8.4(3)）", en: "review the state of an exception (8.4(3))"),
      Words(
        ja: "CISO（--as）が今日確認したことを、方法・結果・措置とともに出来事（見直し）として記録します。番号を省くと「例外措置番号-確認1」からの連番を付けます。"
          + "結果の形式は text と json です。",
        en:
          "Records as an event (review) that the CISO (--as) looked at it today: how, with what result, and what was done "
          + "about it. Without a number it is called NUMBER-確認1 and so on. Formats of the answer: text, json."),
      examples: ["exception review EX-001 --method 申請書類の点検 --result 継続してよい --as 1005"])
  }

  @Argument(help: .words(ja: "例外措置番号", en: "number of the exception", value: "NUMBER")) var exception: String
  @Option(help: .words(ja: "確認の方法（必須）", en: "how it was looked at (required)", value: "TEXT")) var method: String?
  @Option(help: .words(ja: "確認の結果（必須）", en: "with what result (required)", value: "TEXT")) var result: String?
  @Option(
    help: .words(
      ja: "講じた措置（なければ「措置なし」と記録する）", en: "what was done about it; without it, that nothing was", value: "TEXT"))
  var action: String?
  @Option(help: .words(ja: "出来事番号", en: "number of the event", value: "NUMBER")) var number: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    guard let method else { throw CommandFault.required(option: "--method") }
    guard let result else { throw CommandFault.required(option: "--result") }
    let register = try await session.register()
    let act = try await session.act("exception review", reason: write.reason, in: register)
    let written = try await session.record(act, in: register, isRehearsal: write.dryRun) {
      [exception, action, number] transaction in
      let record = try transaction.record(.exceptionMeasure, number: exception)
      let review = ExceptionReview(
        number: try number ?? transaction.nextReviewNumber(of: exception), method: method, result: result,
        action: action)
      let event = try transaction.reviewException(record, review)
      return try WrittenRecord(event, in: transaction, entries: transaction.recorded)
    }
    try session.writeAnswer([written], .added, isRehearsal: write.dryRun, format: answer.format)
    return .yes
  }
}

extension RegisterTransaction {
  /// The first that is free.
  fileprivate func nextReviewNumber(of exception: String) throws -> String {
    var next = 1
    while try reader.find(.event, number: "\(exception)-確認\(next)", at: sequence) != nil { next += 1 }
    return "\(exception)-確認\(next)"
  }
}
