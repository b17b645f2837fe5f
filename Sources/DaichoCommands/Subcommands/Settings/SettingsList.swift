internal import ArgumentParser
internal import Registry
internal import TextForms

/// `settings list`.
struct SettingsList: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "list", Words(ja: "設定の一覧", en: "list the settings"),
      Words(ja: "形式は text、csv、json、markdown です。", en: "Formats: text, csv, json, markdown."),
      examples: ["settings list --origin"])
  }

  @Flag(help: .words(ja: "どこで決まった値かも示す", en: "say as well what gave each value")) var origin = false
  @OptionGroup var list: ListOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let settings = try await session.settings(in: try await session.register())
    let language = session.language
    let items = settings.map { setting -> JSONObject in
      var item: JSONObject = ["name": .string(setting.key.rawValue)]
      item["value"] = setting.value.map(JSONValue.string)
      if origin { item["origin"] = .string(setting.origin.code) }
      return item
    }
    let heads = [Table.Column(ja: "名前", en: "name"), .init(ja: "値", en: "value"), .init(ja: "説明", en: "meaning")]
    let table = Table(
      columns: heads + (origin ? [Table.Column(ja: "決めたもの", en: "origin")] : []),
      rows: settings.map { setting in
        [setting.key.rawValue, setting.value ?? "", setting.key.words[language]]
          + (origin ? [setting.origin.words[language]] : [])
      })
    try session.writeList(list.format, schema: "daicho.setting-list/1", items: items, table: table, whole: table)
    return .yes
  }
}
