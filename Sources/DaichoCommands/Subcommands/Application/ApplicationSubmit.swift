internal import ArgumentParser
internal import Registry
internal import TextForms

/// `application submit`.
struct ApplicationSubmit: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "submit", Words(ja: "申請を提出する", en: "file an application"),
      Words(
        ja: "申請できる職務にある職員（--as）が、今日の日付で提出します。差し戻された申請の再提出にも使います。職務、申請の区分が合わなければ、"
          + "根拠条文とその職務にある職員を示して断ります。結果の形式は text と json です。",
        en:
          "The officer who acts (--as) files it today, by an office that has the right; also again, after it was "
          + "returned. Where the office or the scheme does not fit, it is refused with the citation and who holds the "
          + "office. Formats of the answer: text, json."),
      examples: ["application submit A2026-001 --as 1001", "application submit A2026-001 --as 1001 --dry-run"])
  }

  @Argument(help: .words(ja: "申請番号", en: "number of the application", value: "NUMBER")) var application: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let register = try await session.register()
    let act = try await session.act("application submit", reason: write.reason, in: register)
    let made = try await session.record(act, in: register, isRehearsal: write.dryRun) { [application] transaction in
      let record = try transaction.record(.application, number: application)
      try transaction.submitApplication(record)
      let missing = try ApplicationReview(
        record, on: transaction.today, at: transaction.sequence, reader: transaction.reader
      ).missing
      let note = Words(
        ja: "未記入の項目が \(missing.count) 件あります（daicho application check \(application)）",
        en: "\(missing.count) answers are missing (daicho application check \(application))")
      return try ApplicationStepAnswer(
        .submitted, record, in: transaction, consequences: missing.isEmpty ? [] : [note])
    }
    try made.write(to: session, isRehearsal: write.dryRun, format: answer.format)
    return .yes
  }
}
