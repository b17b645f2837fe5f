internal import ArgumentParser
internal import TextForms

/// What every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: .words(
      ja: "台帳のファイル（省略時は DAICHO_REGISTRY、それもなければ利用者のデータフォルダー）",
      en: "the register's file (else DAICHO_REGISTRY, else in the user's data folder)", value: "FILE"))
  var registry: String?

  @Option(
    name: .customLong("as"),
    help: .words(
      ja: "操作する職員の番号（省略時は settings の officer）", en: "number of the officer who acts (else the setting officer)",
      value: "OFFICER"))
  var officer: String?

  @Option(
    help: .words(
      ja: "表示言語（省略時は DAICHO_LANG、LANG、日本語の順）", en: "language (else DAICHO_LANG, else LANG, else Japanese)",
      value: "LANGUAGE"))
  var lang: LanguageName?

  @Option(
    help: .words(
      ja: "端末での色付け（NO_COLOR にも従います）", en: "colours on a terminal (NO_COLOR is obeyed)", value: "WHEN"))
  var color: ColorChoice = .auto

  @Option(
    help: .words(
      ja: "要件目録のフォルダー（省略時は DAICHO_CHECKLISTS、次にプログラムの周辺）",
      en: "folder of the catalogues (else DAICHO_CHECKLISTS, else near the program)", value: "FOLDER"))
  var checklists: String?

  init() {}

  /// The heading of these options in help.
  static var title: String { Words(ja: "共通オプション", en: "Common options").inHelpLanguage }
}
