internal import ArgumentParser
internal import Registry
internal import TextForms

/// `report list`.
struct ReportList: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "list", Words(ja: "発行した報告書の一覧", en: "list the reports that were issued"),
      Words(
        ja: "発行した順に、対象期間、決裁、差替えの有無を示します。形式は text、csv、json、markdown です。",
        en:
          "In the order in which they were issued: period, decision, and which edition took the place of which. Formats: "
          + "text, csv, json, markdown."),
      examples: ["report list", "report list --format csv"])
  }

  @OptionGroup var list: ListOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let register = try await session.register()
    let items = try await register.store.read { reader in try ReportItem.all(in: reader) }
    let table = ReportItem.table(items, session.language)
    try session.writeList(
      list.format, schema: "daicho.report-list/1", items: items.map(\.json), table: table, whole: table)
    return .yes
  }
}
