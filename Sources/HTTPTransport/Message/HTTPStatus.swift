/// The status line of an answer.
package struct HTTPStatus: Sendable, Hashable, CustomStringConvertible {
  /// As in `HTTP/1.1`.
  package let version: String
  package let code: Int
  /// What the server calls it; nothing depends on it, and HTTP/2 has none.
  package let reason: String

  package var description: String { reason.isEmpty ? "\(version) \(code)" : "\(version) \(code) \(reason)" }

  /// Whether the body is the document.
  var isDocument: Bool { [200, 203, 204].contains(code) }

  var isRedirect: Bool { [301, 302, 303, 307, 308].contains(code) }

  /// Whether the server may answer otherwise a moment later.
  var isTransient: Bool { [408, 429, 500, 502, 503, 504].contains(code) }
}

extension HTTPStatus {
  /// A server may say in its reason what it was sent.
  func hiding(_ secrets: [Secret]) -> HTTPStatus {
    HTTPStatus(version: version, code: code, reason: secrets.reduce(reason) { $1.hidden(in: $0) })
  }
}
