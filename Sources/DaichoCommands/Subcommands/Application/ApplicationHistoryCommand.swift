internal import ArgumentParser
internal import Registry
internal import TextForms

/// `application history`.
struct ApplicationHistoryCommand: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "history", Words(ja: "申請のこれまでの手続を示す", en: "show the steps that an application took"),
      Words(
        ja: "下書き、提出、差戻し、決定などの手続を、行った職員、日時、理由とともに、古い順に示します。形式は text、csv、json、markdown です。",
        en:
          "Drafted, filed, returned, decided and so on, with who did it, when and why, the oldest first. Formats: text, "
          + "csv, json, markdown."),
      examples: ["application history A2026-001"])
  }

  @Argument(help: .words(ja: "申請番号", en: "number of the application", value: "NUMBER")) var application: String
  @OptionGroup var list: ListOptions
  @OptionGroup var time: TimeOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let knownAt = try time.knownAtTime()
    let register = try await session.register()
    let history = try await register.store.read { [application] reader in
      try ApplicationHistory(application, at: try reader.sequence(knownAt), reader: reader)
    }
    let table = history.table(in: session.language)
    try session.writeList(
      list.format, schema: "daicho.application-history/1", items: history.items, table: table, whole: table)
    return .yes
  }
}
