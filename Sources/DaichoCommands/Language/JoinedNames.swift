/// Commands whose name is two words although the first is a command of its own.
enum JoinedNames {
  static let assessTemplate = "assess-template"

  /// The two words as the one that the parser knows.
  static func joined(in arguments: [String]) -> [String] {
    guard let first = arguments.firstIndex(where: { $0 != "help" }), first + 1 < arguments.count else {
      return arguments
    }
    let name = arguments[first] + "-" + arguments[first + 1]
    guard name == assessTemplate else { return arguments }
    return arguments[..<first] + [name] + arguments[(first + 2)...]
  }
}
