internal import ArgumentParser
internal import TextForms

/// `documentation`: the reference that stands in docs/.
struct DocumentationCommand: DaichoCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown
  }

  static var configuration: CommandConfiguration {
    .daicho(
      "documentation", Words(ja: "コマンドの一覧表を作る", en: "write the reference of all commands"),
      Words(ja: "形式は markdown です。", en: "Format: markdown."), examples: ["documentation --lang en"], isHidden: true)
  }

  @Option(help: .words(ja: "出力形式", en: "format of the reference", value: "FORMAT")) var format: Format = .markdown
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let tree = HelpLanguage.$current.withValue(session.language) { CommandTree() }
    try session.output.write(CommandReference(tree: tree, language: session.language).markdown)
    return .yes
  }
}
