/// A token or password. It goes into a request and nowhere else: no description, dump or error shows it.
package struct Secret: Sendable {
  static let longest = 4096

  let value: String

  /// - Throws: `SecretFault` when it is empty, too long, or has characters that no header may have.
  package init(_ value: String, from place: SecretPlace) throws(SecretFault) {
    guard !value.isEmpty else { throw .empty(place) }
    guard value.utf8.count <= Secret.longest else { throw .tooLong(place) }
    // A line break would start a header of its own.
    guard value.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { throw .badCharacter(place) }
    self.value = value
  }

  /// From a variable of the environment.
  package init(variable name: String, in environment: [String: String]) throws(SecretFault) {
    guard let value = environment[name] else { throw .noVariable(name) }
    try self.init(value, from: .variable(name))
  }

  /// The same with words that do not hide anything before it, such as `Bearer`.
  package func preceded(by word: String) -> Secret { Secret(unchecked: "\(word) \(value)") }

  init(unchecked value: String) { self.value = value }

  /// Replaces it in what a server said.
  func hidden(in text: String) -> String { text.replacing(value, with: "…") }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "…" }
  package var debugDescription: String { "…" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
