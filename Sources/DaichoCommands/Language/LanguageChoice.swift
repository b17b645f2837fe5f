internal import TextForms

/// Which language was chosen, and by what: a flag goes before the environment, that before the register's setting.
struct LanguageChoice: Equatable {
  enum Origin: Equatable {
    case flag
    case environment(String)
    case standard
  }

  let language: Language
  let origin: Origin

  /// Looks for `--lang` itself, because help and usage errors need the language before anything is parsed.
  init(arguments: [String], environment: [String: String]) {
    let typed = ArgumentScan.value(of: "--lang", in: arguments).flatMap(Language.init(rawValue:))
    if let typed {
      self.init(typed, .flag)
    } else if let language = environment["DAICHO_LANG"].flatMap(Self.language(ofLocale:)) {
      self.init(language, .environment("DAICHO_LANG"))
    } else if let language = environment["LANG"].flatMap(Self.language(ofLocale:)) {
      self.init(language, .environment("LANG"))
    } else {
      self.init(.ja, .standard)
    }
  }

  private init(_ language: Language, _ origin: Origin) {
    self.language = language
    self.origin = origin
  }

  /// `ja_JP.UTF-8` is Japanese, every other country's locale English; `C` and `POSIX` name no language.
  private static func language(ofLocale locale: String) -> Language? {
    let name = locale.prefix { $0.isLetter }.lowercased()
    switch name {
    case "", "c", "posix": return nil
    case "ja": return .ja
    default: return .en
    }
  }
}
