internal import TextForms

/// The headings of help pages, in place of the parser's own.
enum HelpWords {
  static let usage = Words(ja: "使い方", en: "Usage")
  static let arguments = Words(ja: "引数", en: "Arguments")
  static let options = Words(ja: "オプション", en: "Options")
  static let subcommands = Words(ja: "サブコマンド", en: "Subcommands")
  static let subcommand = Words(ja: "サブコマンド", en: "SUBCOMMAND")
  static let anyOptions = Words(ja: "[オプション]", en: "[OPTIONS]")
  static let help = Words(ja: "この説明を表示する", en: "show this help")
  static let version = Words(ja: "版を表示する", en: "show the version")

  static func more(_ path: String) -> Words {
    Words(
      ja: "各サブコマンドの説明は「\(path) サブコマンド --help」で表示します。",
      en: "\(path) SUBCOMMAND --help explains each of them.")
  }

  static func allowed(_ values: [String]) -> Words {
    Words(ja: "（\(values.joined(separator: "・"))）", en: " (\(values.joined(separator: ", ")))")
  }

  static func standard(_ value: String) -> Words {
    Words(ja: "（省略時: \(value)）", en: " (default: \(value))")
  }
}

extension CommandArgument {
  func description(in language: Language) -> String {
    var text = abstract
    if !allowed.isEmpty { text += HelpWords.allowed(allowed)[language] }
    if let standard, !isFlag { text += HelpWords.standard(standard)[language] }
    return text
  }
}

extension CommandPage {
  func usage(in language: Language) -> String {
    guard subcommands.isEmpty else { return "\(path) \(HelpWords.subcommand[language])" }
    let positional = arguments.filter(\.isPositional).map { $0.isOptional ? "[\($0.synopsis)]" : $0.synopsis }
    let required = arguments.filter { !$0.isPositional && !$0.isOptional }.map(\.synopsis)
    return ([path] + positional + required + [HelpWords.anyOptions[language]]).joined(separator: " ")
  }

  /// Options under their headings, in the order in which they were declared.
  func optionSections(in language: Language) -> [(title: String, options: [CommandArgument])] {
    var sections: [(title: String, options: [CommandArgument])] = []
    for option in arguments where !option.isPositional {
      let title = option.section ?? HelpWords.options[language]
      if let index = sections.firstIndex(where: { $0.title == title }) {
        sections[index].options.append(option)
      } else {
        sections.append((title, [option]))
      }
    }
    return sections
  }
}
