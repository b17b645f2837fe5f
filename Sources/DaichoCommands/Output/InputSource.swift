internal import Foundation

/// Where answers come from: somebody at a terminal, or a file or pipe that holds them.
package struct InputSource: Sendable {
  package enum Kind: Sendable {
    case terminal
    case piped
    /// Nobody answers.
    case none
  }

  package let kind: Kind
  /// The next line without its end; nil after the last.
  package let readLine: @Sendable () -> String?

  package init(_ kind: Kind, readLine: @escaping @Sendable () -> String?) {
    self.kind = kind
    self.readLine = readLine
  }

  package static let none = InputSource(.none) { nil }

  /// The standard input of this process.
  package static var ofThisProcess: InputSource {
    var status = stat()
    guard fstat(STDIN_FILENO, &status) == 0 else { return .none }
    let isPiped = [S_IFIFO, S_IFREG, S_IFSOCK].contains(status.st_mode & S_IFMT)
    let kind: Kind = isatty(STDIN_FILENO) == 1 ? .terminal : isPiped ? .piped : .none
    return InputSource(kind) { Swift.readLine(strippingNewline: true) }
  }
}
