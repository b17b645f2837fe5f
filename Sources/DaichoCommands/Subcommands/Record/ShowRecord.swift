internal import ArgumentParser
internal import Registry
internal import TextForms

/// `contract show` and its like.
struct ShowRecord<Fields: RecordFields>: DaichoCommand {
  static var configuration: CommandConfiguration {
    let kind = Fields.kind
    return .daicho(
      "show", Words(ja: "\(kind.words.ja)を表示する", en: "show \(kind.withArticle)"),
      Words(
        ja: "項目のほか、版、いつから有効か、どの記録によるか、出典を表示します。形式は text と json です。",
        en: "With its fields: its version, since when it holds, which entry says so, and the source of imported facts. "
          + "Formats: text, json."),
      examples: [
        "\(kind.commandName) show \(Fields.examples.number)",
        "\(kind.commandName) show \(Fields.examples.number) --history --format json",
      ])
  }

  @Argument(help: .words(ja: "番号", en: "its number", value: "NUMBER")) var recordNumber: String
  @Flag(help: .words(ja: "これまでのすべての版も表示する", en: "every version so far as well")) var history = false
  @OptionGroup var time: TimeOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let day = try time.day(session)
    let knownAt = try time.knownAtTime()
    let register = try await session.register()
    let account = try await register.store.read { [recordNumber, history] reader in
      try RecordAccount.of(
        Fields.self, recordNumber, on: day, knownAt: knownAt, withHistory: history, reader: reader)
    }
    switch answer.format {
    case .json: try session.writeJSON(account.json)
    case .text: try account.writeText(to: session)
    }
    return .yes
  }
}
