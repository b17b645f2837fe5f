internal import ArgumentParser
internal import Registry
internal import TextForms

/// `application reject`.
struct ApplicationReject: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "reject", Words(ja: "申請を不承認とする", en: "reject an application"),
      Words(
        ja: "決定できる職務にある職員（--as）が、理由（--reason）を付けて不承認とする。結果の形式は text と json です。",
        en: "By an officer (--as) whose office decides, with a reason (--reason). Formats of the answer: text, json."),
      examples: ["application reject A2026-001 --reason 所在国の記載がないため --as 1002"])
  }

  @Argument(help: .words(ja: "申請番号", en: "number of the application", value: "NUMBER")) var application: String
  @OptionGroup var review: ReviewOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let digest = try review.digest()
    return try await session.decide(
      application, step: .rejected, command: "application reject", write: write, answer: answer
    ) { [self] _ in
      var decision = ApplicationDecision(.rejected)
      decision.reason = write.reason
      review.fill(&decision, digest)
      return decision
    }
  }
}
