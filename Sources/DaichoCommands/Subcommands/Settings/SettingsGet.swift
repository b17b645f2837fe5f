internal import ArgumentParser
internal import Registry
internal import TextForms

/// `settings get`.
struct SettingsGet: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "get", Words(ja: "設定の値を表示する", en: "print the value of a setting"),
      Words(
        ja: "値だけを1行で表示します。未設定なら空行です。形式は text と json です。",
        en: "The value alone, on one line; an empty line when it is not set. Formats: text, json."),
      examples: ["settings get organization-name"])
  }

  @Argument(help: .words(ja: "設定の名前", en: "name of the setting", value: "NAME")) var name: String
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let register = try await session.register()
    let key = try SettingValue.key(name)
    let setting = try await session.settings(in: register).first { $0.key == key }
    switch answer.format {
    case .text: try session.output.writeLine(setting?.value ?? "")
    case .json:
      var object: JSONObject = ["schema": "daicho.setting/1", "name": .string(key.rawValue)]
      object["value"] = (setting?.value).map(JSONValue.string)
      object["origin"] = (setting?.origin.code).map(JSONValue.string)
      try session.writeJSON(object)
    }
    return .yes
  }
}
