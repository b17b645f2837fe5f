internal import ArgumentParser
internal import TextForms

/// `settings`.
struct SettingsGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "settings", Words(ja: "台帳の設定", en: "settings of the register"),
      Words(
        ja: "オプション、環境変数、台帳の設定の順に優先します。対策基準が市に委ねている値（市の設定）は要件目録にあります。"
          + "形式は text、csv、json、markdown です。",
        en: "A flag goes before the environment, and that before the setting. What the standard leaves to the city is "
          + "a setting of the catalogue. Formats: text, csv, json, markdown."),
      examples: ["settings list --origin", "settings set officer 1001"],
      subcommands: [SettingsList.self, SettingsGet.self, SettingsSet.self])
  }
}
