internal import ArgumentParser
internal import Registry
internal import TextForms

/// `contract close` and `service close`.
struct CloseRecord<Fields: RecordFields>: DaichoCommand {
  static var configuration: CommandConfiguration {
    let kind = Fields.kind
    let asked =
      kind == .contract
      ? Words(
        ja: "検収と、情報の返却・廃棄（同じ相手方との後の契約があれば引継ぎ）の記録",
        en: "its acceptance and the return or disposal of the information are on record (or a contract with the same "
          + "vendor carries the information over)")
      : Words(
        ja: "情報とアカウントの廃棄の記録（自治体機密性2以上の情報を扱わないと分かっているサービスを除く）",
        en: "the disposal of its information and accounts is on record (save of a service that is known to handle "
          + "nothing of class 2 or higher)")
    return .daicho(
      "close", Words(ja: "\(kind.words.ja)を完了にする", en: "close \(kind.withArticle)"),
      Words(
        ja: "\(asked.ja)がそろっているときだけ完了にします。足りないものは、根拠と記録するコマンドとともに一覧にします（--dry-run も同じ）。"
          + "既に完了していたという過去の事実は、edit --source-document で登録します。結果の形式は text と json です。",
        en: "Only when \(asked.en). What is missing is listed, with its citation and the command that records it; "
          + "--dry-run lists the same. That it was closed already is a fact for edit --source-document. "
          + "Formats of the answer: text, json."),
      examples: ["\(kind.commandName) close \(Fields.examples.number) --on 2027-03-31 --dry-run"])
  }

  @Argument(help: .words(ja: "番号", en: "its number", value: "NUMBER")) var recordNumber: String
  @Option(help: .words(ja: "完了日（必須）", en: "the day on which it is closed (required)", value: "DATE")) var on: String?
  @Option(
    help: .words(ja: "この版のときだけ完了にする（show で表示される版）", en: "only when it is at this version (show tells it)", value: "N"))
  var ifVersion: Int?
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    guard let on else { throw CommandFault.required(option: "--on") }
    let day = try DateOption.read(on, of: "--on")
    let register = try await session.register()
    let act = try await session.act("\(Fields.kind.commandName) close", reason: write.reason, in: register)
    let written = try await session.record(act, in: register, isRehearsal: write.dryRun) {
      [recordNumber, ifVersion] transaction in
      let record = try transaction.record(Fields.kind, number: recordNumber)
      let next = try transaction.close(record, on: day, expectedVersion: ifVersion)
      var written = try WrittenRecord(record, in: transaction, entries: transaction.recorded)
      written.carriedOverTo = try next.flatMap {
        try transaction.reader.timeline(of: $0, at: transaction.sequence).last?.number
      }
      return written
    }
    try session.writeAnswer([written], .closed, isRehearsal: write.dryRun, format: answer.format)
    return .yes
  }
}
