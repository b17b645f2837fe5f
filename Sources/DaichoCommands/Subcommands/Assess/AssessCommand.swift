internal import ArgumentParser
internal import Registry
internal import Requirements
internal import TextForms

/// `assess`.
struct AssessCommand: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "assess",
      Words(ja: "契約などが要件を満たしているかを判定する", en: "judge whether a contract or another subject meets a requirement"),
      Words(
        ja: "対象は、要件の対象に応じて、契約、クラウドサービス、情報システム、申請、出来事、例外措置の番号か「組織」です。"
          + "職員の判定として記録します。職員の指定（--as または settings の officer）が必要です。"
          + "「適用不要」は必要に応じて行う要件だけで、理由が要ります。多数を記録するときは --from に YAML、JSON 又は CSV のファイルを"
          + "指定します（すべて記録するか何も記録しないか。記入のない項目は読み飛ばします。確認表は assess template で作れます）。"
          + "--interactive は、対象の未確認の要件を一つずつ尋ね、答えるたびに記録します。途中でやめても、次は残りから続けられます。"
          + "結果の形式は text と json です。",
        en:
          "The subject is the number of a contract, cloud service, information system, application, event or "
          + "exception, whichever the requirement is asked of, or \"organization\". It is recorded as an officer's judgement: "
          + "name the officer with --as or the setting officer. \"Not needed\" is for as-necessary items only, and needs a "
          + "reason. For many, give a YAML, JSON or CSV file with --from (all or nothing; what is not filled in is left "
          + "out; assess template writes a checklist). --interactive asks for one unconfirmed requirement of a subject "
          + "after another and records each answer when it is given; the next run goes on with what is open. Formats of "
          + "the answer: text, json."),
      examples: [
        "assess 9.1-2-1-d-08 C-2026-001 --outcome satisfied --tier documented --document 契約書第12条",
        "assess '9.1(2)①(オ)' C-2026-001 --outcome 不適合 --tier 現認 --reason 秘密保持契約が未締結",
        "assess 9.1-1-1 組織 --outcome satisfied --tier documented --document 委託判断基準",
        "assess 9.1-3-1-b C-2026-001 --outcome satisfied --tier observed --evidence 確認結果.pdf",
        "assess --from 確認表.csv --dry-run", "assess --interactive R8-001",
      ])
  }

  @Argument(help: .words(ja: "要件の識別子または根拠条文", en: "id or citation of the requirement", value: "REQUIREMENT"))
  var requirement: String?
  @Argument(
    help: .words(ja: "対象の番号（組織に対する要件では「組織」）", en: "number of the subject (or organization)", value: "SUBJECT"))
  var subject: String?
  @Option(help: .field(.assessment, "outcome")) var outcome: String?
  @Option(help: .field(.assessment, "tier")) var tier: String?
  @Option(name: .customLong("document"), help: .field(.assessment, "documents")) var documents: [String] = []
  @Option(
    help: .words(
      ja: "根拠として保管するファイル、又は保管済みの文書の SHA-256（複数可）",
      en: "a file to keep as evidence, or the SHA-256 of a stored document (may be repeated)", value: "FILE"))
  var evidence: [String] = []
  @Option(help: .field(.assessment, "validUntil")) var validUntil: String?
  @Option(help: .words(ja: "この日から有効（省略時は今日）", en: "it holds from this day (else today)", value: "DATE"))
  var effective: String?
  @Option(help: .words(ja: "判定のファイル（YAML・JSON・CSV）", en: "a file of assessments (YAML, JSON or CSV)", value: "FILE"))
  var from: String?
  @Flag(
    help: .words(
      ja: "対象の未確認の要件を一つずつ尋ねる（引数は対象だけ）", en: "ask for the unconfirmed requirements of a subject, the only argument"))
  var interactive = false
  @OptionGroup var files: EvidenceOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    if interactive { return try await runInteractively(session) }
    let (typed, unfilled) = try typed(session)
    let catalogue = try await session.adoptedCatalogue()
    let register = try await session.register()
    let references = try EvidenceReferences(
      typed, content: try files.content(session), isRehearsal: write.dryRun)
    let judgements = try typed.reading {
      try Judgement($0, session: session, catalogue: catalogue, evidence: references)
    }
    let act = try await session.act("assess", reason: write.reason, in: register)
    let written = try await session.record(act, in: register, isRehearsal: write.dryRun) { transaction in
      try references.keep(in: transaction) {
        try judgements.reading { try $0.record(in: transaction) }
      }
    }
    try session.writeAnswer(written, .added, isRehearsal: write.dryRun, format: answer.format)
    if unfilled > 0, answer.format == .text {
      try session.say(
        Words(ja: "記入のない項目 \(unfilled) 件は読み飛ばしました。", en: "\(unfilled) that are not filled in were left out."))
    }
    return .yes
  }

  /// One from the arguments, or those of the file.
  private func typed(_ session: Session) throws -> (judgements: [TypedJudgement], unfilled: Int) {
    if let from {
      guard requirement == nil else { throw CommandFault.conflict("--from", "REQUIREMENT") }
      let file = try AssessmentFile.read(from)
      return (file.judgements, file.unfilled)
    }
    guard let requirement else { throw CommandFault.required(option: "REQUIREMENT") }
    guard let subject else { throw CommandFault.required(option: "SUBJECT") }
    guard let outcome else { throw CommandFault.required(option: "--outcome") }
    guard let tier else { throw CommandFault.required(option: "--tier") }
    let judgement = TypedJudgement(
      requirement: requirement, subject: subject, outcome: outcome, tier: tier, documents: documents,
      evidence: evidence, reason: write.reason, validUntil: validUntil, effective: effective)
    return ([judgement], 0)
  }
}
