internal import TextForms

/// One page with every command, for docs/.
struct CommandReference {
  let tree: CommandTree
  let language: Language

  var markdown: String {
    let title = Words(ja: "コマンド", en: "Commands")[language]
    let note = Words(
      ja: "このページは `make docs` が作ります。直すときはプログラムの説明文を直してください。",
      en: "`make docs` writes this page; to change it, change the help texts of the program.")[language]
    var blocks = ["# \(title)", note, contents, section(tree.root)]
    for page in tree.root.visiblePages { blocks.append(section(page)) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var contents: String {
    tree.root.visiblePages.filter(\.subcommands.isEmpty).map { page in
      "- [`\(page.path)`](#\(page.path.replacing(" ", with: "-"))) \(page.abstract)"
    }.joined(separator: "\n")
  }

  private func section(_ page: CommandPage) -> String {
    let level = page.subcommands.isEmpty && page.path.split(separator: " ").count > 2 ? "###" : "##"
    var blocks = ["\(level) \(page.path)", page.abstract]
    blocks.append("```\n\(page.usage(in: language))\n```")
    if !page.discussion.isEmpty { blocks.append(discussion(page.discussion)) }
    let positional = page.arguments.filter(\.isPositional)
    if !positional.isEmpty { blocks.append(table(HelpWords.arguments[language], positional)) }
    for options in page.optionSections(in: language) {
      // The common options are those of every command: they stand once, in a section of their own.
      if options.title == commonTitle {
        blocks.append("[\(commonTitle)](#\(CommandReference.commonAnchor))")
      } else if options.title == fieldsTitle, let page = pageOfFields(page) {
        blocks.append("[\(fieldsTitle): \(page)](#\(page.replacing(" ", with: "-")))")
      } else {
        blocks.append(table(options.title, options.options))
      }
    }
    if page.path == tree.root.path, let common { blocks.append(common) }
    return blocks.joined(separator: "\n\n")
  }

  private static let commonAnchor = "common-options"

  private var commonTitle: String { HelpLanguage.$current.withValue(language) { GlobalOptions.title } }

  private var fieldsTitle: String { HelpLanguage.$current.withValue(language) { RecordFieldsTitle.text } }

  /// The fields of a kind stand once, where records of it are added.
  private func pageOfFields(_ page: CommandPage) -> String? {
    guard page.name != "add" else { return nil }
    let parents = page.path.split(separator: " ").dropLast()
    let kind = parents.last == "record" ? page.name : String(parents.last ?? "")
    return "\(tree.root.name) \(kind) add"
  }

  private var common: String? {
    let sections = tree.root.visiblePages.lazy.flatMap { $0.optionSections(in: language) }
    guard let options = sections.first(where: { $0.title == commonTitle })?.options else { return nil }
    return "<a id=\"\(CommandReference.commonAnchor)\"></a>\n\n" + table(commonTitle, options)
  }

  /// Lines that begin with two spaces are examples.
  private func discussion(_ text: String) -> String {
    var lines: [String] = []
    var isExample = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("  ") != isExample {
        if !isExample { lines.append("") }
        lines.append("```")
        isExample.toggle()
      }
      lines.append(isExample ? String(line.dropFirst(2)) : String(line))
    }
    if isExample { lines.append("```") }
    return lines.joined(separator: "\n")
  }

  private func table(_ title: String, _ arguments: [CommandArgument]) -> String {
    let explanation = Words(ja: "説明", en: "meaning")[language]
    let rows = arguments.map { argument in
      "| `\(argument.synopsis)` | \(argument.description(in: language).replacing("|", with: "\\|")) |"
    }
    return (["| \(title) | \(explanation) |", "| --- | --- |"] + rows).joined(separator: "\n")
  }
}

extension CommandPage {
  /// The pages under this one that help shows, each before its own.
  var visiblePages: [CommandPage] {
    subcommands.filter { !$0.isHidden }.flatMap { [$0] + $0.visiblePages }
  }
}
