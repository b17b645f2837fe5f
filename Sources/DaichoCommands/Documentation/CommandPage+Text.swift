internal import TextForms

extension CommandPage {
  /// The page as `--help` shows it.
  func text(in language: Language, columns: Int?) -> String {
    let width = min(max(columns ?? 100, 50), 120)
    var blocks = [abstract, "\(HelpWords.usage[language]): \(usage(in: language))"]
    if !discussion.isEmpty { blocks.append(TextWrapping.wrapped(discussion, to: width)) }
    let positional = arguments.filter(\.isPositional)
    if !positional.isEmpty {
      blocks.append(block(HelpWords.arguments[language], positional.map { entry($0, language) }, width))
    }
    if !subcommands.isEmpty {
      let visible = subcommands.filter { !$0.isHidden }
      blocks.append(
        block(HelpWords.subcommands[language], visible.map { ($0.name, $0.abstract) }, width) + "\n\n"
          + HelpWords.more(path)[language])
    }
    for section in optionSections(in: language) {
      blocks.append(block(section.title, section.options.map { entry($0, language) }, width))
    }
    var own = [("--help", HelpWords.help[language])]
    if !path.contains(" ") { own.append(("--version", HelpWords.version[language])) }
    blocks.append(own.map { line($0, 16, width) }.joined(separator: "\n"))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func entry(_ argument: CommandArgument, _ language: Language) -> (String, String) {
    (argument.synopsis, argument.description(in: language))
  }

  private func block(_ title: String, _ entries: [(String, String)], _ width: Int) -> String {
    let indent = min(entries.map { DisplayWidth.of($0.0) + 4 }.max() ?? 0, 32)
    return ([title + ":"] + entries.map { line($0, indent, width) }).joined(separator: "\n")
  }

  /// A name and its description beside it; below it when the name is long.
  private func line(_ entry: (String, String), _ indent: Int, _ width: Int) -> String {
    let name = "  " + entry.0
    let text = TextWrapping.lines(entry.1, to: width - indent)
    let margin = String(repeating: " ", count: indent)
    guard DisplayWidth.of(name) + 2 <= indent else {
      return ([name] + text.map { margin + $0 }).joined(separator: "\n")
    }
    let first = DisplayWidth.padded(name, to: indent) + (text.first ?? "")
    return ([first] + text.dropFirst().map { margin + $0 }).joined(separator: "\n")
  }
}
