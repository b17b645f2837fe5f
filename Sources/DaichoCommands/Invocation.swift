internal import ArgumentParser
internal import DataFiles
internal import TextForms

/// What the arguments ask for.
enum Invocation {
  case command(any DaichoCommand)
  /// Of the command that these names lead to.
  case help([String])
  /// The version, or a completion script.
  case print(String)

  init(_ typed: [String]) throws {
    let (arguments, names) = Invocation.named(JoinedNames.joined(in: typed))
    try Invocation.checkNextName(in: arguments, after: names)
    do {
      let parsed = try Daicho.parseAsRoot(arguments)
      if let command = parsed as? any DaichoCommand {
        self = .command(command)
      } else {
        self = try Invocation.helpRequest(arguments, names)
      }
    } catch {
      if let fault = error as? CommandFault { throw fault }
      guard Daicho.exitCode(for: error).isSuccess else {
        let page = ([ProgramVersion.name] + names + ["--help"]).joined(separator: " ")
        throw CommandFault.usage(ParserMessage(Daicho.message(for: error)), page: page)
      }
      let text = Daicho.message(for: error)
      self =
        text == ProgramVersion.text || arguments.contains(where: Invocation.asksForScript)
        ? .print(text) : try Invocation.helpRequest(arguments, names)
    }
  }

  private static func asksForScript(_ argument: String) -> Bool {
    argument.hasPrefix("--generate-completion-script") || argument.hasPrefix("---completion")
      || argument == "--experimental-dump-help"
  }

  /// `help NAME…` and `NAME… --help`.
  private static func helpRequest(_ arguments: [String], _ names: [String]) throws -> Invocation {
    return .help(names)
  }

  /// The parser would take a misspelt name for an argument and complain of whatever follows it.
  private static func checkNextName(in arguments: [String], after names: [String]) throws {
    let typed = arguments.prefix { !$0.hasPrefix("-") }.filter { $0 != "help" }
    let commands = subcommands(of: names).map { $0.configuration.commandName ?? "" }
    guard typed.count > names.count, !commands.isEmpty else { return }
    let unknown = typed[names.count]
    let nearest =
      Spelling.nearest(to: unknown, among: commands) ?? commands.first { $0.hasPrefix(unknown.lowercased()) }
    let path = ([ProgramVersion.name] + names).joined(separator: " ")
    throw CommandFault.usage(
      ParserMessage(
        code: "unknown-command",
        words: Words(
          ja: "「\(path) \(unknown)」というコマンドはありません。" + (nearest.map { "「\($0)」のことですか。" } ?? ""),
          en: "there is no command \"\(path) \(unknown)\"." + (nearest.map { " Did you mean \"\($0)\"?" } ?? ""))),
      page: path + " --help")
  }

  /// Common options behind a group, as in `daicho contract --lang en list`, go behind its subcommand.
  private static func named(_ typed: [String]) -> (arguments: [String], names: [String]) {
    var arguments = typed
    var names = commandNames(in: arguments)
    while !names.isEmpty, !subcommands(of: names).isEmpty, arguments.first != "help" {
      let rest = Array(arguments.dropFirst(names.count))
      let moved = names + LeadingOptions.moved(behindTheCommandIn: rest)
      guard moved != arguments else { break }
      arguments = moved
      names = commandNames(in: arguments)
    }
    return (arguments, names)
  }

  private static func subcommands(of names: [String]) -> [any ParsableCommand.Type] {
    names.reduce(Daicho.configuration.subcommands) { commands, name in
      commands.first { $0.configuration.commandName == name }?.configuration.subcommands ?? []
    }
  }

  /// The names of subcommands at the start of the arguments.
  private static func commandNames(in arguments: [String]) -> [String] {
    var names: [String] = []
    var command: any ParsableCommand.Type = Daicho.self
    for argument in arguments where argument != "help" {
      guard let next = command.configuration.subcommands.first(where: { $0.configuration.commandName == argument })
      else { break }
      names.append(argument)
      command = next
    }
    return names
  }
}
