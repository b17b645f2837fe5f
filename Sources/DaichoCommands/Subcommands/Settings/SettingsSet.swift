internal import ArgumentParser
internal import HTTPTransport
internal import Registry
internal import TextForms

/// `settings set`.
struct SettingsSet: DaichoCommand {
  static var configuration: CommandConfiguration {
    .daicho(
      "set", Words(ja: "設定を変える", en: "set a setting"),
      Words(ja: "結果の形式は text と json です。", en: "Formats of the answer: text, json."),
      examples: [
        "settings set officer 1001", "settings set organization-name 飯塚市",
        "settings set proxy http://proxy.example.jp:8080",
      ])
  }

  @Argument(help: .words(ja: "設定の名前", en: "name of the setting", value: "NAME")) var name: String
  @Argument(help: .words(ja: "値（officer は職員番号）", en: "its value; for officer, a staff number", value: "VALUE"))
  var value: String
  @OptionGroup var write: WriteOptions
  @OptionGroup var answer: AnswerOptions
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let register = try await session.register()
    let key = try SettingValue.key(name)
    // One with a user or a password is refused for that, whatever else is wrong with it.
    if key == .proxy, value != ProxyChoice.off, !value.contains("@") { _ = try ProxyServer(value) }
    let act = try await session.act("settings set", reason: write.reason, in: register)
    let isNew = try await session.record(act, in: register, isRehearsal: write.dryRun) { [value] transaction in
      try transaction.setSetting(key, value)
    }
    switch answer.format {
    case .json:
      try session.writeJSON([
        "schema": "daicho.setting/1", "name": .string(key.rawValue), "value": .string(value),
        "changed": .bool(isNew), "dryRun": .bool(write.dryRun),
      ])
    case .text: try session.say(words(key, isNew: isNew))
    }
    return .yes
  }

  private func words(_ key: Setting.Key, isNew: Bool) -> Words {
    guard isNew else {
      return Words(ja: "\(key.rawValue) は既に「\(value)」です。", en: "\(key.rawValue) is \"\(value)\" already.")
    }
    return write.dryRun
      ? Words(
        ja: "\(key.rawValue) を「\(value)」にできます（記録していません）。",
        en: "Would set \(key.rawValue) to \"\(value)\"; nothing was recorded.")
      : Words(ja: "\(key.rawValue) を「\(value)」にしました。", en: "Set \(key.rawValue) to \"\(value)\".")
  }
}
