/// One document to be fetched (GET).
package struct HTTPRequest: Sendable {
  package struct SecretField: Sendable {
    package let name: String
    let value: Secret
  }

  package let address: HTTPAddress
  package private(set) var headers = HTTPHeaders()
  /// Sent to the origin of `address` only, and never once a redirect has left it.
  package private(set) var secretHeaders: [SecretField] = []
  /// Parts of the query, for registers that want their token there; as `secretHeaders`.
  package private(set) var secretQuery: [SecretField] = []
  package var validators: HTTPValidators?
  /// Hosts that may be at a private or loopback address, because whoever described the source named them.
  package var privateHosts: Set<String> = []
  package var limits = HTTPLimits()

  package init(_ address: HTTPAddress) { self.address = address }

  /// - Throws: `HTTPFault.header` for what is no header, what the transport sets itself, and what has to be secret.
  package mutating func add(header name: String, _ value: String) throws(HTTPFault) {
    guard Self.isName(name), Self.isValue(value) else { throw .header(.malformed, name: Self.shown(name)) }
    let lowered = name.lowercased()
    guard !Self.ours.contains(lowered) else { throw .header(.ours, name: name) }
    guard !Self.confidential.contains(lowered) else { throw .header(.confidential, name: name) }
    headers.append(name, value)
  }

  package mutating func add(secretHeader name: String, _ value: Secret) throws(HTTPFault) {
    guard Self.isName(name) else { throw .header(.malformed, name: Self.shown(name)) }
    guard !Self.ours.contains(name.lowercased()) else { throw .header(.ours, name: name) }
    secretHeaders.append(SecretField(name: name, value: value))
  }

  package mutating func add(secretQuery name: String, _ value: Secret) throws(HTTPFault) {
    guard Self.isName(name) else { throw .header(.malformed, name: Self.shown(name)) }
    secretQuery.append(SecretField(name: name, value: value))
  }

  func mayBePrivate(_ host: String) -> Bool { privateHosts.contains { $0.lowercased() == host } }

  var secrets: [Secret] { (secretHeaders + secretQuery).map(\.value) }
}

extension HTTPRequest {
  private static let ours: Set<String> = [
    "accept-encoding", "connection", "content-length", "expect", "host", "if-match", "if-modified-since",
    "if-none-match", "if-range", "if-unmodified-since", "keep-alive", "range", "te", "trailer", "transfer-encoding",
    "upgrade", "user-agent",
  ]
  private static let confidential: Set<String> = ["authorization", "cookie", "proxy-authorization"]

  /// A token of RFC 9110.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 256
      && name.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || "!#$%'*+-.^_`|~".utf8.contains(byte)
      }
  }

  /// Visible characters, spaces and tabs: nothing that ends a line.
  static func isValue(_ value: String) -> Bool {
    value.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x09 }
  }

  private static func shown(_ name: String) -> String {
    String(name.prefix(40).map { $0.asciiValue.map { $0 >= 0x20 && $0 < 0x7F } == true ? $0 : "?" })
  }
}
