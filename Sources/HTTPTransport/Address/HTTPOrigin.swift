/// Scheme, host and port: what a secret was given for.
package struct HTTPOrigin: Sendable, Hashable {
  package enum Scheme: String, Sendable {
    case http
    case https

    var usualPort: Int { self == .https ? 443 : 80 }
  }

  package let scheme: Scheme
  /// In lower case; an IPv6 address without its brackets.
  package let host: String
  package let port: Int

  /// Whether the host is this computer by its very name.
  var isThisComputer: Bool {
    let name = host.hasSuffix(".") ? String(host.dropLast()) : host
    return name == "localhost" || name.hasSuffix(".localhost")
  }
}
