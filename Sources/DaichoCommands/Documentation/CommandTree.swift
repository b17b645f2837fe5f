internal import ArgumentParser
internal import Registry

/// Every command with its options, as the argument parser describes them.
struct CommandTree {
  let root: CommandPage

  /// In the language of `HelpLanguage`.
  init() { root = CommandTree.page(at: []) }

  /// The page of the command that the names lead to, as far as they lead; the others are not asked for theirs.
  static func page(at names: [String]) -> CommandPage {
    var command: any ParsableCommand.Type = Daicho.self
    var parents: [String] = []
    for name in names {
      let next = command.configuration.subcommands.first { $0.configuration.commandName == name }
      guard let next else { break }
      parents.append(command.configuration.commandName ?? "")
      command = next
    }
    // The parser's only account of its options is this JSON text.
    let dump = (try? JSONReader.read(Array(command._dumpHelp().utf8)))?.object?["command"]?.object ?? [:]
    return CommandPage(dump, parents: parents)
  }
}

/// What there is to say about one command.
struct CommandPage {
  let name: String
  /// The whole command line up to the command: `daicho contract list`.
  let path: String
  let abstract: String
  let discussion: String
  let isHidden: Bool
  let subcommands: [CommandPage]
  let arguments: [CommandArgument]

  init(_ dump: JSONObject, parents: [String]) {
    let name = dump["commandName"]?.text ?? ""
    let path = parents + [name]
    self.name = name
    self.path = path.joined(separator: " ")
    abstract = dump["abstract"]?.text ?? ""
    discussion = dump["discussion"]?.text ?? ""
    isHidden = dump["shouldDisplay"]?.flag == false
    // `help` is the parser's own, and each page says of itself how to get help.
    subcommands = (dump["subcommands"]?.array ?? []).compactMap(\.object)
      .map { CommandPage($0, parents: path) }.filter { $0.name != "help" }
    arguments = (dump["arguments"]?.array ?? []).compactMap(\.object).map(CommandArgument.init)
      .filter { !["help", "version"].contains($0.key) }
  }
}

/// An argument, option or flag of a command.
struct CommandArgument {
  let key: String
  let isPositional: Bool
  let isFlag: Bool
  let isOptional: Bool
  let isRepeating: Bool
  let value: String
  let standard: String?
  let allowed: [String]
  let abstract: String
  let section: String?

  init(_ dump: JSONObject) {
    key = dump["preferredName"]?.object?["name"]?.text ?? dump["valueName"]?.text ?? ""
    isPositional = dump["kind"] == "positional"
    isFlag = dump["kind"] == "flag"
    isOptional = dump["isOptional"]?.flag ?? false
    isRepeating = dump["isRepeating"]?.flag ?? false
    value = dump["valueName"]?.text ?? ""
    standard = dump["defaultValue"]?.text
    allowed = dump["allValues"]?.array?.compactMap(\.text) ?? []
    abstract = dump["abstract"]?.text ?? ""
    section = dump["sectionTitle"]?.text
  }

  /// `--registry FILE`, `NUMBER...`.
  var synopsis: String {
    if isPositional { return value + (isRepeating ? "..." : "") }
    return isFlag ? "--\(key)" : "--\(key) \(value)\(isRepeating ? "..." : "")"
  }
}
