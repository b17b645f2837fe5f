internal import ArgumentParser
internal import Registry
internal import TextForms

/// `record contract` and its like.
struct RecordPastFact<Fields: RecordFields>: DaichoCommand {
  static var configuration: CommandConfiguration {
    let kind = Fields.kind
    return .daicho(
      kind.commandName,
      Words(ja: "\(kind.words.ja)についての過去の事実を登録する", en: "record a past fact of \(kind.withArticle)"),
      Words(
        ja: "文書に書かれているとおりに、出典とともに登録します。いま行う登録には \(kind.commandName) add を使ってください。"
          + "--effective には過去の日付も指定できます（省略時は最初から有効）。結果の形式は text と json です。",
        en: "As it stands in a paper or a file, with its source; for what is done now, use \(kind.commandName) add. "
          + "--effective may lie in the past (without it, it holds from the start). "
          + "Formats of the answer: text, json."),
      examples: Fields.examples.add.prefix(1).map {
        "record \(kind.commandName) \($0) --source-document 紙の台帳（令和5年度） --source-place 12頁"
      })
  }

  @OptionGroup(title: RecordFieldsTitle.text) var fields: Fields
  @OptionGroup var origin: SourceOptions
  @Option(help: .words(ja: "記録のファイル（YAML・JSON）", en: "a file of records (YAML or JSON)", value: "FILE"))
  var from: String?
  @Option(
    help: .words(
      ja: "この日から有効（過去でもよい。省略時は最初から）", en: "it holds from this day, also a past one (else from the start)", value: "DATE"
    ))
  var effective: String?
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    guard let source = try origin.source() else { throw CommandFault.required(option: "--source-document") }
    let inputs = try RecordInput.given(fields, from: from)
    let day = try effective.map { try DateOption.read($0, of: "--effective") }
    let register = try await session.register()
    let act = try await session.act(
      "record \(Fields.kind.commandName)", reason: write.reason, nature: .fact, in: register)
    let (written, notices) = try await session.record(act, in: register, isRehearsal: write.dryRun) { transaction in
      let written = try transaction.add(inputs, of: Fields.kind, from: day, source: source)
      return (written, try Fields.notices(written, Set(inputs.flatMap(\.fields.keys)), in: transaction))
    }
    try session.writeAnswer(written, .added, notices: notices, isRehearsal: write.dryRun, format: answer.format)
    return .yes
  }
}
