internal import ArgumentParser
internal import Registry
internal import TextForms

/// `contract retire` and its like.
struct RetireRecord<Fields: RecordFields>: DaichoCommand {
  static var configuration: CommandConfiguration {
    let kind = Fields.kind
    return .daicho(
      "retire", Words(ja: "\(kind.words.ja)を抹消する", en: "retire \(kind.withArticle)"),
      Words(
        ja: "その日から一覧に出なくなりますが、記録簿と過去の状態には残ります。理由が必要です。結果の形式は text と json です。",
        en: "It leaves the lists from that day on, and stays in the journal and in past states. A reason is needed. "
          + "Formats of the answer: text, json."),
      examples: ["\(kind.commandName) retire \(Fields.examples.number) --reason 二重登録のため"])
  }

  @Argument(help: .words(ja: "番号", en: "its number", value: "NUMBER")) var recordNumber: String
  @Option(help: .words(ja: "この日から（省略時は今日）", en: "from this day on (else today)", value: "DATE"))
  var effective: String?
  @Option(
    help: .words(ja: "この版のときだけ抹消する（show で表示される版）", en: "only when it is at this version (show tells it)", value: "N"))
  var ifVersion: Int?
  @Flag(
    help: .words(
      ja: "誤って登録された過去の事実として抹消する（対策基準に反する結果も受け付け、gap に示す）",
      en: "what was recorded was never so: not refused for breaking the standard, its breach shows as a gap"))
  var asFact = false
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    guard let reason = write.reason else { throw CommandFault.required(option: "--reason") }
    let day = try effective.map { try DateOption.read($0, of: "--effective") } ?? session.context.today
    let register = try await session.register()
    let act = try await session.act(
      "\(Fields.kind.commandName) retire", reason: reason, nature: asFact ? .fact : .act, in: register)
    let written = try await session.record(act, in: register, isRehearsal: write.dryRun) {
      [recordNumber, ifVersion] transaction in
      let record = try transaction.record(Fields.kind, number: recordNumber)
      try transaction.retire(record, from: day, reason: reason, expectedVersion: ifVersion)
      return try WrittenRecord(record, in: transaction, entries: transaction.recorded)
    }
    try session.writeAnswer([written], .retired, isRehearsal: write.dryRun, format: answer.format)
    return .yes
  }
}
