internal import Foundation
internal import TextForms

/// Asks somebody, line by line. Questions go to standard error: the results alone are on standard output.
struct Console {
  private let input: InputSource
  private let output: BufferedOutput
  let language: Language
  let style: TextStyle

  init(_ session: Session) throws {
    guard session.input.kind != .none else { throw CommandFault.noTerminal }
    input = session.input
    output = session.errorOutput
    language = session.language
    style = session.style
  }

  func say(_ text: String = "") throws { try output.writeLine(text) }

  func say(_ words: Words) throws { try say(words[language]) }

  /// The answer without the space around it; nil when nobody answers any more.
  func ask(_ question: Words) throws -> String? {
    try output.write(question[language] + ": ")
    try output.flush()
    guard let line = input.readLine() else {
      try say()
      return nil
    }
    return line.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
