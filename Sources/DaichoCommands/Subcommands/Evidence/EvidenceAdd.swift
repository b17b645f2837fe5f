internal import ArgumentParser
internal import Registry
internal import Requirements
internal import SQLiteStore
internal import TextForms

/// `evidence add`.
struct EvidenceAdd: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "add", Words(ja: "証拠ファイルを保管する", en: "take files in as evidence"),
      Words(
        ja: "指定したファイルをすべて保管して登録するか、何もしないかのどちらかです。元のファイルは変えません。同じ内容のファイルは一つの文書です。"
          + "--for と --requirement を付けると、何のどの要件のための文書かを記録します。結果の形式は text と json です。",
        en:
          "All files are stored and recorded, or none; the originals are not touched. Files with the same bytes are one "
          + "document. --for and --requirement say which requirement of which contract or other subject it is for. Formats of the answer: "
          + "text, json."),
      examples: [
        "evidence add 契約書.pdf --title 契約書（写し）", "evidence add 報告書.pdf --for R8-001 --requirement 9.1-3-2-b",
        "evidence add *.pdf --dry-run",
      ])
  }

  @Argument(help: .words(ja: "保管するファイル", en: "the files", value: "FILE")) var files: [String]
  @Option(help: .words(ja: "文書の表題（ファイルが1個のとき）", en: "title of the document (of one file)", value: "TEXT"))
  var title: String?
  @Option(
    name: .customLong("for"),
    help: .words(ja: "何の文書か（契約などの番号）", en: "number of the contract or other subject it is for", value: "SUBJECT"))
  var subject: String?
  @Option(help: .words(ja: "要件の識別子または根拠条文", en: "id or citation of the requirement", value: "REQUIREMENT"))
  var requirement: String?
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    guard title == nil || files.count == 1 else { throw CommandFault.titleOfSeveral(files: files.count) }
    let requirement = try await requirement(session)
    let register = try await session.register()
    let act = try await session.act("evidence add", reason: write.reason, in: register)
    let content = try evidence.content(session)
    let items = try files.map {
      try EvidenceIntake.take($0, content: content, isRehearsal: write.dryRun)
    }
    let intake = EvidenceIntake(items, content: content)
    let effects = try await session.record(act, in: register, isRehearsal: write.dryRun) { transaction in
      let purpose = try purpose(requirement, in: transaction)
      return try intake.keep {
        try intake.items.map { item in
          try transaction.recordDocument(
            sha256: item.stored.sha256, name: item.name, size: item.stored.size, title: title, purpose: purpose)
        }
      }
    }
    try report(Array(zip(intake.items, effects)), session)
    return .yes
  }

  private func requirement(_ session: Session) async throws -> Requirement? {
    guard let requirement else {
      guard subject == nil else { throw CommandFault.required(option: "--requirement") }
      return nil
    }
    guard subject != nil else { throw CommandFault.required(option: "--for") }
    return try session.requirement(requirement, in: try await session.adoptedCatalogue())
  }

  private func purpose(_ requirement: Requirement?, in transaction: RegisterTransaction) throws -> Document.Purpose? {
    guard let requirement, let subject else { return nil }
    return Document.Purpose(
      subject: try transaction.subject(requirement.subject, number: subject), requirement: requirement.id.rawValue)
  }

  private func report(
    _ added: [(item: EvidenceIntake.Item, effect: RegisterTransaction.DocumentEffect)], _ session: Session
  ) throws {
    guard answer.format == .json else {
      for (item, effect) in added { try session.say(words(item, effect)) }
      return
    }
    let items = added.map { item, effect -> JSONValue in
      .object([
        "name": .string(item.name), "sha256": .string(item.stored.sha256), "size": .integer(item.stored.size),
        "change": .string(effect.rawValue),
      ])
    }
    try session.writeJSON([
      "schema": "daicho.evidence-added/1", "dryRun": .bool(write.dryRun), "items": .array(items),
    ])
  }

  private func words(_ item: EvidenceIntake.Item, _ effect: RegisterTransaction.DocumentEffect) -> Words {
    let file = Words(
      ja: "「\(item.name)」（SHA-256 \(item.stored.sha256)）", en: "\"\(item.name)\" (SHA-256 \(item.stored.sha256))")
    guard !write.dryRun else {
      return switch effect {
      case .added: Words(ja: "\(file.ja)を保管できます（保管していません）。", en: "Would store \(file.en); nothing was stored.")
      case .changed:
        Words(
          ja: "\(file.ja)は保管済みです。登録内容を加えられます（記録していません）。",
          en: "\(file.en) is stored; would add to its record; nothing was recorded.")
      case .unchanged: Words(ja: "\(file.ja)は保管済みです。", en: "\(file.en) is stored already.")
      }
    }
    return switch effect {
    case .added: Words(ja: "\(file.ja)を保管しました。", en: "Stored \(file.en).")
    case .changed: Words(ja: "\(file.ja)は保管済みです。登録内容を加えました。", en: "\(file.en) was stored already; added to its record.")
    case .unchanged: Words(ja: "\(file.ja)は保管済みです。", en: "\(file.en) is stored already.")
    }
  }
}
