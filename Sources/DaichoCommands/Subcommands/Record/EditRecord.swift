internal import ArgumentParser
internal import Registry
internal import TextForms

/// `contract edit` and its like.
struct EditRecord<Fields: RecordFields>: DaichoCommand {
  static var configuration: CommandConfiguration {
    let kind = Fields.kind
    return .daicho(
      "edit", Words(ja: "\(kind.words.ja)を変更または訂正する", en: "change or correct \(kind.withArticle)"),
      Words(
        ja: "その日から変わったときは --effective（省略時は今日）、最初から誤っていたときは --correct を指定します。"
          + "過去の事実を文書のとおりに直すときは --source-document を付けます（対策基準に反する事実も受け付け、gap に示します）。"
          + "結果の形式は text と json です。",
        en: "Say --effective when it changed on that day (else today), --correct when it was wrong from the start. "
          + "With --source-document it is a fact about the past as a paper says it, and is not refused for breaking the "
          + "standard: its breach shows as a gap. "
          + "Formats of the answer: text, json."),
      examples: Fields.examples.edit.map { "\(kind.commandName) edit \($0)" })
  }

  @Argument(help: .words(ja: "番号", en: "its number", value: "NUMBER")) var recordNumber: String
  @OptionGroup(title: RecordFieldsTitle.text) var fields: Fields
  @Option(
    parsing: .upToNextOption, help: .words(ja: "値を消す項目", en: "fields whose value is taken away", value: "FIELD"))
  var clear: [String] = []
  @OptionGroup var effect: EffectOptions
  @Option(
    help: .words(ja: "この版のときだけ変更する（show で表示される版）", en: "only when it is at this version (show tells it)", value: "N"))
  var ifVersion: Int?
  @OptionGroup var origin: SourceOptions
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let effect = try effect.effect(session)
    let cleared = try clearedKeys()
    guard !(fields.input.isEmpty && cleared.isEmpty) else { throw CommandFault.nothingTyped(takesFile: false) }
    let register = try await session.register()
    let source = try origin.source()
    let act = try await session.act(
      "\(Fields.kind.commandName) edit", reason: write.reason, nature: source == nil ? .act : .fact, in: register)
    let (written, notices) = try await session.record(act, in: register, isRehearsal: write.dryRun) {
      [input = fields.input, recordNumber, ifVersion] transaction in
      let record = try transaction.record(Fields.kind, number: recordNumber)
      var changes = try transaction.body(of: Fields.kind, typed: input, number: recordNumber).mapValues { Optional($0) }
      for key in cleared { changes[key] = .some(nil) }
      if let source { changes["source"] = .object(source) }
      let entries = try transaction.edit(record, changes, effect: effect, expectedVersion: ifVersion)
      let written = [try WrittenRecord(record, in: transaction, entries: entries)]
      return (written, try Fields.notices(written, Set(changes.keys), in: transaction))
    }
    try session.writeAnswer(written, .changed, notices: notices, isRehearsal: write.dryRun, format: answer.format)
    return .yes
  }

  /// By key (`fiscalYear`) or as the flag is written (`fiscal-year`).
  private func clearedKeys() throws -> [String] {
    try clear.map { name in
      let typed = name.hasPrefix("--") ? String(name.dropFirst(2)) : name
      guard let field = Fields.descriptor.fields.first(where: { $0.isTyped && [$0.key, $0.flagName].contains(typed) })
      else {
        throw RegisterError.invalid(Fields.kind, number: recordNumber, [Fields.descriptor.unknownField(name)])
      }
      guard fields.input[field.key] == nil else {
        throw CommandFault.conflict("--\(field.flagName)", "--clear \(name)")
      }
      return field.key
    }
  }
}
