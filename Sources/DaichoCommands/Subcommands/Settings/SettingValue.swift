internal import Registry
internal import TextForms

/// A setting in effect, and what gave it.
struct SettingValue: Sendable {
  enum Origin: Sendable {
    case flag(String)
    case environment(String)
    case register
    case standard

    var code: String {
      switch self {
      case .flag: "flag"
      case .environment: "environment"
      case .register: "register"
      case .standard: "default"
      }
    }

    var words: Words {
      switch self {
      case .flag(let name): Words(ja: "オプション \(name)", en: "flag \(name)")
      case .environment(let name): Words(ja: "環境変数 \(name)", en: "environment variable \(name)")
      case .register: Words(ja: "台帳の設定", en: "the register")
      case .standard: Words(ja: "既定", en: "default")
      }
    }
  }

  let key: Setting.Key
  /// Nil when it is not set and has no default.
  let value: String?
  let origin: Origin

  static func key(_ name: String) throws -> Setting.Key {
    guard let key = Setting.Key(rawValue: name) else {
      throw CommandFault.unknownSetting(name: name, allowed: Setting.Key.allCases.map(\.rawValue))
    }
    return key
  }
}

extension Session {
  /// Every setting as it works in this run.
  func settings(in register: Register) async throws -> [SettingValue] {
    let stored = try await register.store.read { reader -> [Setting.Key: String] in
      let sequence = try reader.head().sequence
      var stored: [Setting.Key: String] = [:]
      for key in Setting.Key.allCases {
        guard let value = try reader.setting(key, at: sequence)?.value else { continue }
        guard key == .officer, let id = RecordID(value) else {
          stored[key] = value
          continue
        }
        stored[key] = try reader.timeline(of: id, at: sequence).last?.number ?? value
      }
      return stored
    }
    return Setting.Key.allCases.map { key in value(of: key, stored: stored[key]) }
  }

  private func value(of key: Setting.Key, stored: String?) -> SettingValue {
    switch key {
    case .officer:
      if let officer = officerFlag { return SettingValue(key: key, value: officer, origin: .flag("--as")) }
    case .language:
      switch languageOrigin {
      case .flag: return SettingValue(key: key, value: language.rawValue, origin: .flag("--lang"))
      case .environment(let name):
        return SettingValue(key: key, value: language.rawValue, origin: .environment(name))
      case .standard:
        guard stored != nil else { return SettingValue(key: key, value: language.rawValue, origin: .standard) }
      }
    case .subcontractorNDA:
      guard stored != nil else { return SettingValue(key: key, value: "off", origin: .standard) }
    case .proxy:
      if let name = ProxyChoice.variable(in: environment) {
        return SettingValue(key: key, value: nil, origin: .environment(name))
      }
    case .organizationName, .proxyExceptions: break
    }
    return SettingValue(key: key, value: stored, origin: stored == nil ? .standard : .register)
  }
}
