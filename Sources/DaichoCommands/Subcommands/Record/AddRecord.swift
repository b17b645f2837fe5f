internal import ArgumentParser
internal import Registry
internal import TextForms

/// `contract add` and its like.
struct AddRecord<Fields: RecordFields>: DaichoCommand {
  static var configuration: CommandConfiguration {
    let kind = Fields.kind
    let takesForm =
      kind == .application
      ? Words(
        ja: "--from に記入済みの様式（.xlsx）を指定すると、application form --read と同じく読み取ります。",
        en: "A form that is filled in (.xlsx) after --from is read as by application form --read. ")
      : Words(ja: "", en: "")
    return .daicho(
      "add", Words(ja: "\(kind.words.ja)を登録する", en: "record \(kind.withArticle)"),
      Words(
        ja: "項目をオプションで指定するか、--from に YAML または JSON のファイルを指定します（1件でも複数でも、すべて記録するか何も記録しないか）。"
          + takesForm.ja + "--effective を省くと最初から有効です。結果の形式は text と json です。",
        en: "Give the fields as options, or a YAML or JSON file with --from (one record or many, all or nothing). "
          + takesForm.en + "Without --effective it holds from the start. Formats of the answer: text, json."),
      examples: Fields.examples.add.map { "\(kind.commandName) add \($0)" })
  }

  @OptionGroup(title: RecordFieldsTitle.text) var fields: Fields
  @Option(help: .words(ja: "記録のファイル（YAML・JSON）", en: "a file of records (YAML or JSON)", value: "FILE"))
  var from: String?
  @Option(help: .words(ja: "この日から有効（省略時は最初から）", en: "it holds from this day (else from the start)", value: "DATE"))
  var effective: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    if let from, Fields.kind == .application, FilledForm.isMeant(by: from) {
      try await takeForm(from, session)
      return .yes
    }
    let inputs = try RecordInput.given(fields, from: from)
    let day = try effective.map { try DateOption.read($0, of: "--effective") }
    let register = try await session.register()
    let act = try await session.act("\(Fields.kind.commandName) add", reason: write.reason, in: register)
    let (written, notices) = try await session.record(act, in: register, isRehearsal: write.dryRun) { transaction in
      let written = try transaction.add(inputs, of: Fields.kind, from: day)
      return (written, try Fields.notices(written, Set(inputs.flatMap(\.fields.keys)), in: transaction))
    }
    try session.writeAnswer(written, .added, notices: notices, isRehearsal: write.dryRun, format: answer.format)
    return .yes
  }

  /// The form states more than the application, and holds from today.
  private func takeForm(_ path: String, _ session: Session) async throws {
    if effective != nil { throw CommandFault.conflict("--from", "--effective") }
    if let key = fields.input.keys.min(), let field = Fields.descriptor.field(key) {
      throw CommandFault.conflict("--from", "--" + field.flagName)
    }
    try await FilledFormRun(path: path, command: "application add", write: write, answer: answer).run(in: session)
  }
}
