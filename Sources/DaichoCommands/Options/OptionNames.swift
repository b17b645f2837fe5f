internal import ArgumentParser

/// `--color`.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case always
  case never

  /// `NO_COLOR` (no-color.org) counts unless the flag says otherwise.
  func isColored(on target: OutputTarget, environment: [String: String]) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      target.isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }
  }
}

/// `--lang`.
enum LanguageName: String, ExpressibleByArgument, CaseIterable {
  case ja
  case en
}

/// `--format` of commands that list.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case csv
  case json
  case markdown
}

/// `--format` of commands that answer with one thing.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
