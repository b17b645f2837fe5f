internal import ArgumentParser
internal import TextForms

/// The language of help texts, which the argument parser asks for through static members.
///
/// They cannot be given an argument, so the language is bound to the task before parsing begins and is read nowhere
/// else: results and errors take theirs from the session.
enum HelpLanguage {
  @TaskLocal static var current = Language.ja
}

extension Words {
  var inHelpLanguage: String { self[HelpLanguage.current] }
}

extension ArgumentHelp {
  /// - Parameter value: what stands for the value, in capitals; the same in both languages.
  static func words(ja: String, en: String, value: String? = nil) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: Words(ja: ja, en: en).inHelpLanguage).naming(value)
  }

  func naming(_ value: String?) -> ArgumentHelp {
    var help = self
    help.valueName = value
    return help
  }
}
