/// Finds an option in arguments that nobody has parsed yet.
enum ArgumentScan {
  /// The last value of `--name VALUE` or `--name=VALUE` before a `--`.
  static func value(of name: String, in arguments: [String]) -> String? {
    var found: String?
    let options = arguments.prefix { $0 != "--" }
    for (index, argument) in options.enumerated() {
      if argument == name, index + 1 < options.count {
        found = options[index + 1]
      } else if argument.hasPrefix(name + "=") {
        found = String(argument.dropFirst(name.count + 1))
      }
    }
    return found
  }
}
