/// An address that documents come from: `http` or `https`, without user and password, as libcurl reads it too.
package struct HTTPAddress: Sendable, Hashable, CustomStringConvertible {
  package let origin: HTTPOrigin
  /// Normalized, without a fragment; safe to show: secrets are put into a request, never here.
  package let text: String

  package var description: String { text }

  /// - Throws: `HTTPFault` of an address: unreadable, another scheme, with user and password.
  package init(_ text: String) throws(HTTPFault) {
    do {
      try self.init(AddressParts(text))
    } catch {
      throw .address(error, text: AddressParts.shown(text))
    }
  }

  init(_ parts: AddressParts) throws(AddressProblem) {
    origin = try parts.origin()
    text = try parts.text()
  }
}
