internal import ArgumentParser
internal import TextForms

/// A subcommand that does something. It parses, calls the library, and hands a value to a renderer; texts, files and
/// the register come from the session.
protocol DaichoCommand: ParsableCommand {
  var global: GlobalOptions { get }

  func run(in session: Session) async throws -> Answer
}

/// What the exit code says of a command that ran.
enum Answer: Int32, Sendable {
  /// Done.
  case yes = 0
  /// It ran, and the answer is no: a journal that does not verify, rows that were refused.
  case no = 1
}

extension CommandConfiguration {
  /// The configuration of a subcommand, in the language that was chosen.
  ///
  /// - Parameter examples: command lines, without the name of the program.
  static func daicho(
    _ name: String, _ abstract: Words, _ discussion: Words? = nil, examples: [String] = [], isHidden: Bool = false,
    subcommands: [any ParsableCommand.Type] = []
  ) -> CommandConfiguration {
    var paragraphs = discussion.map { [$0.inHelpLanguage] } ?? []
    if !examples.isEmpty {
      let heading = Words(ja: "例:", en: "Examples:").inHelpLanguage
      paragraphs.append(([heading] + examples.map { "  \(ProgramVersion.name) \($0)" }).joined(separator: "\n"))
    }
    return CommandConfiguration(
      commandName: name, abstract: abstract.inHelpLanguage, discussion: paragraphs.joined(separator: "\n\n"),
      shouldDisplay: !isHidden, subcommands: subcommands)
  }
}
