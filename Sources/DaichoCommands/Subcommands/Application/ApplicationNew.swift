internal import ArgumentParser
internal import Registry
internal import TextForms

/// `application new`.
struct ApplicationNew: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "new", Words(ja: "申請の下書きを作る", en: "draft an application"),
      Words(
        ja: "対象は、クラウドサービス、業務委託サービスの契約、再委託、例外措置の番号です。申請の区分は対象から決まります。クラウドサービスでは、"
          + "自治体機密性2以上か、機密性の記録がなければ「自治体機密性2以上」、1であれば「2以上を取り扱わない」になります。"
          + "様式（application form で作り、記入したもの）からは --from で、対象、データの所在、再委託と合わせて登録します。"
          + "番号を省くと年度ごとの連番（A2026-001）を付けます。提出するまで、職務としての行為ではありません。結果の形式は text と json です。",
        en:
          "For a cloud service, the contract of an outsourced service, a subcontract or an exception, by its number. The "
          + "scheme follows from it: of a cloud service, confidentiality 2 or higher where the class says so or is not on "
          + "record, else below. From a form that was filled in (--from), what is applied for, its data locations and "
          + "subcontracts are recorded with it. Without a number the next of the fiscal year is taken (A2026-001). Until it is filed it "
          + "is no act of office. Formats of the answer: text, json."),
      examples: [
        "application new CS-001 --application-reason 窓口の電子化のため",
        "application new CS-001 --interactive", "application new --from 申請書.xlsx --dry-run",
        "application new --from 申請書.yaml",
        "application new CS-002 --terms-read '利用規約 第3版' --risks-accepted '公開情報だけを扱うため'",
      ])
  }

  @Argument(
    help: .words(ja: "対象の番号（--from を使うときは不要）", en: "number of what is applied for (not with --from)", value: "SUBJECT"))
  var about: String?
  @Option(
    help: .words(
      ja: "記入された様式（.xlsx、.yaml、application form で作ったもの）",
      en: "a form that was filled in (.xlsx or .yaml, made by application form)",
      value: "FILE"))
  var from: String?
  @Flag(help: .words(ja: "未記入の項目を、対象の項目も含めて順に尋ねる", en: "ask for what is missing, of its subject too, one by one"))
  var interactive = false
  @OptionGroup(title: RecordFieldsTitle.text) var fields: ApplicationDraftFields
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    guard let about else { return try await takeForm(in: session) }
    if from != nil { throw CommandFault.conflict("SUBJECT", "--from") }
    let register = try await session.register()
    let draft = ApplicationDraft(about: about, fields: fields.input)
    var answers = ApplicationDialogue.Answers()
    if interactive {
      guard let given = try await ask(draft, register, session) else { return .no }
      answers = given
    }
    let act = try await session.act("application new", reason: write.reason, in: register)
    let made = try await session.record(act, in: register, isRehearsal: write.dryRun) { [answers] transaction in
      try draft.record(answers, in: transaction)
    }
    try made.write(to: session, isRehearsal: write.dryRun, format: answer.format)
    return .yes
  }

  /// Nil: nobody answers.
  private func ask(
    _ draft: ApplicationDraft, _ register: Register, _ session: Session
  ) async throws -> ApplicationDialogue.Answers? {
    let console = try Console(session)
    let rehearsal = Act(command: "application new")
    let missing = try await register.rehearse(rehearsal) { try draft.missing(in: $0) }
    let dialogue = ApplicationDialogue(console: console) { kind, key, text in
      do {
        _ = try await register.rehearse(rehearsal) { try $0.body(of: kind, typed: [key: [text]]) }
        return nil
      } catch let error as RegisterError { return error }
    }
    guard let answers = try await dialogue.run(missing) else {
      try console.say(Words(ja: "やめました。何も記録していません。", en: "Left; nothing was recorded."))
      return nil
    }
    return answers
  }

  /// The form says what is applied for.
  private func takeForm(in session: Session) async throws -> Answer {
    guard let from else { throw CommandFault.required(option: "--from") }
    guard fields.input.isEmpty else { throw CommandFault.conflict("--from", "SUBJECT") }
    if interactive { throw CommandFault.conflict("--from", "--interactive") }
    try await FilledFormRun(path: from, command: "application new", write: write, answer: answer).run(in: session)
    return .yes
  }
}
