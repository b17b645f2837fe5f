internal import ArgumentParser
internal import GapAnalysis
internal import Registry
internal import SQLiteStore
internal import TextForms

/// `report issue`.
struct ReportIssue: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "issue", Words(ja: "決裁を受けた報告書を確定して発行する", en: "issue a report that was approved as final"),
      Words(
        ja: "report quarterly（又は snapshot）の --output で書き出したフォルダーを、決裁を受けた内容のまま確定します。フォルダーの各ファイルを manifest.json と照合し、"
          + "台帳からもう一度作って同じになることを確かめたうえで、報告書番号と決裁を記した版を作り、台帳に記録して保管します。"
          + "発行した報告書は変更できません。訂正するときは、--replaces と --correction を付けて訂正版を発行します。"
          + "照合できないファイルがあれば、その名前を示し、何も記録せず終了コード 1 で終わります。結果の形式は text と json です。",
        en:
          "Takes the folder that report quarterly (or snapshot) wrote with --output, as it was approved. Each file is held against "
          + "manifest.json, and made again from the register to see that it comes out the same; then the edition with its "
          + "number and the decision is made, recorded and kept. An issued report never changes: a corrected edition is "
          + "issued with --replaces and --correction. Where a file differs it is named, nothing is recorded, and the exit "
          + "code is 1. Formats of the answer: text, json."),
      examples: [
        "report issue exports/2026Q2 --number R8-Q2 --decision R8情政第123号 --decided-on R8.10.20 --dry-run",
        "report issue exports/2026Q2 --number R8-Q2-2 --decision R8情政第130号 --decided-on R8.11.2 --replaces R8-Q2"
          + " --correction 契約1件の漏れ --output 配布用",
      ])
  }

  @Argument(help: .words(ja: "下書きのフォルダー", en: "folder of the draft", value: "FOLDER")) var folder: String
  @Option(help: .words(ja: "報告書番号", en: "number of the report", value: "NUMBER")) var number: String
  @Option(help: .words(ja: "決裁（決裁文書の番号など）", en: "the decision, such as the number of the paper", value: "TEXT"))
  var decision: String
  @Option(help: .words(ja: "決裁日", en: "day of the decision", value: "DATE")) var decidedOn: String
  @Option(help: .words(ja: "決裁者の職員番号", en: "number of the officer who decided", value: "OFFICER"))
  var decidedBy: String?
  @Option(help: .words(ja: "差し替える報告書の番号", en: "number of the report that it replaces", value: "NUMBER"))
  var replaces: String?
  @Option(help: .words(ja: "訂正の理由（--replaces と併せて）", en: "why it is corrected; with --replaces", value: "TEXT"))
  var correction: String?
  @Option(help: .words(ja: "発行したファイルをこのフォルダーに書き出す", en: "write the issued files into this folder", value: "FOLDER"))
  var output: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    if replaces != nil, correction == nil { throw CommandFault.required(option: "--correction") }
    if correction != nil, replaces == nil { throw CommandFault.required(option: "--replaces") }
    let draft = try DraftFolder(folder)
    if let number = draft.manifest.edition { throw DraftFault.final(folder, number: number) }
    let register = try await session.register()
    let content = try session.store().content
    let altered = draft.differences(by: content)
    guard altered.isEmpty else { return try refuse(altered, session) }
    let issuing = ReportIssuing(draft: draft.manifest, typed: typed)
    let act = try await session.act("report issue", reason: write.reason, in: register)
    let edition = try await register.rehearse(act) { transaction in
      try issuing.rehearse(draft, by: content, in: transaction)
    }
    try checkOutput(of: draft.manifest)
    let lost = try await made(draft.manifest, edition: nil, session) { again in
      draft.differences(from: again)
    }
    guard lost.isEmpty else { return try refuse(lost, session, program: draft.manifest.program) }
    guard !write.dryRun else { return try answerRehearsal(edition, session) }
    try await made(draft.manifest, edition: edition, session) { final in
      guard final.manifest.edition == edition.number else { throw CommandFault.unexpected("\(edition.number)") }
      try await record(final, issuing, act, in: register, content)
    }
    let item = try await register.store.read { try ReportItem.find(edition.number, in: $0) }
    try report(item, session)
    guard let output else { return .yes }
    try FrozenFiles(report: item.report, folder: output, replaces: false).write(from: content)
    if answer.format == .text { try session.sayWritten(item.report, to: output) }
    return .yes
  }

  private var typed: [String: [String]] {
    let texts = [
      "number": number, "decision": decision, "decidedOn": decidedOn, "decidedBy": decidedBy, "replaces": replaces,
      "correction": correction,
    ]
    return texts.compactMapValues { $0.map { [$0] } }
  }

  /// Makes the draft again, or its final edition, and gives it to `body`.
  private func made<Value>(
    _ draft: DraftManifest, edition: ReportEdition?, _ session: Session, _ body: (DraftFolder) async throws -> Value
  ) async throws -> Value {
    try await ScratchFolder.with { scratch in
      let path = scratch + "/report"
      try await RemadeReport(draft: draft, edition: edition).write(to: path, session)
      return try await body(try DraftFolder(path))
    }
  }

  /// The files are in the content store when the entry that names them is committed, and else not.
  private func record(
    _ final: DraftFolder, _ issuing: ReportIssuing, _ act: Act, in register: Register, _ content: ContentStore
  ) async throws {
    let names = final.manifest.files.map(\.name)
    let items = try ([Report.manifestName] + names).map {
      try EvidenceIntake.take(final.path + "/" + $0, content: content, isRehearsal: false)
    }
    let files = zip(names, items.dropFirst()).map { name, item in
      Report.File(name: name, sha256: item.stored.sha256, size: item.stored.size)
    }
    let intake = EvidenceIntake(items, content: content)
    _ = try await register.record(act) { transaction in
      try intake.keep { try issuing.record(files, manifestSHA256: items[0].stored.sha256, in: transaction) }
    }
  }
}
