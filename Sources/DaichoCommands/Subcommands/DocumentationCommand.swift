internal import ArgumentParser
internal import TextForms

/// `documentation`: the pages that stand in docs/.
struct DocumentationCommand: DaichoCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown
  }

  static var configuration: CommandConfiguration {
    .daicho(
      "documentation",
      Words(ja: "コマンド又は要件の一覧のページを作る", en: "write the reference of all commands, or of all requirements"),
      Words(
        ja: "--requirements を付けると、要件ごとに、内容、担当、時期、満たすことを示すもの、解消の方法を書きます。形式は markdown です。",
        en: "With --requirements: for each requirement what is asked, of whom, when, what shows it and what closes it. "
          + "Format: markdown."),
      examples: ["documentation --lang en", "documentation --requirements --catalogue iizuka-2025 --lang ja"],
      isHidden: true)
  }

  @Flag(help: .words(ja: "コマンドではなく要件のページを作る", en: "the requirements instead of the commands"))
  var requirements = false
  @OptionGroup var source: CatalogueOptions
  @Option(help: .words(ja: "出力形式", en: "format of the reference", value: "FORMAT")) var format: Format = .markdown
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  func run(in session: Session) async throws -> Answer {
    let page = requirements ? try await requirementPage(session) : try commandPage(session)
    try session.output.write(page)
    return .yes
  }

  private func requirementPage(_ session: Session) async throws -> String {
    RequirementReference(catalogue: try await source.load(session), language: session.language).markdown
  }

  private func commandPage(_ session: Session) throws -> String {
    guard source.isDefault else { throw CommandFault.required(option: "--requirements") }
    let tree = HelpLanguage.$current.withValue(session.language) { CommandTree() }
    return CommandReference(tree: tree, language: session.language).markdown
  }
}
