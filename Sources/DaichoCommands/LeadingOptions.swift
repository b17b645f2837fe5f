/// Common options that stand before the command, as in `daicho --lang en gap`. The parser knows them only behind it.
enum LeadingOptions {
  private static let names: Set<Substring> = ["--registry", "--as", "--lang", "--color", "--checklists"]

  /// The arguments with such options behind the command; without a command they are left out, and help follows.
  static func moved(behindTheCommandIn arguments: [String]) -> [String] {
    var rest = arguments[...]
    while let first = rest.first {
      let parts = first.split(separator: "=", maxSplits: 1)
      guard let name = parts.first, names.contains(name) else { break }
      rest = rest.dropFirst(parts.count == 2 ? 1 : 2)
    }
    let leading = arguments.prefix(arguments.count - rest.count)
    guard let command = rest.first, !command.hasPrefix("-"), command != "help" else { return Array(rest) }
    return Array(rest + leading)
  }
}
