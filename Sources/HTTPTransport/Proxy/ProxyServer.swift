internal import CCurl

/// A proxy with its user and password, which no description shows.
package struct ProxyServer: Sendable, CustomStringConvertible {
  /// `http` or `https`: how we speak with the proxy itself.
  let scheme: HTTPOrigin.Scheme
  let host: String
  let port: Int
  let user: String?
  let password: Secret?

  /// Host and port alone.
  package var description: String { "\(bracketed):\(port)" }

  var url: String { "\(scheme.rawValue)://\(bracketed):\(port)" }

  private var bracketed: String { host.contains(":") ? "[\(host)]" : host }

  /// - Parameters:
  ///   - text: `http://proxy.example.jp:8080`, also with `user:password@` and without the scheme.
  ///   - user: instead of the one in the address.
  package init(_ text: String, user: String? = nil, password: Secret? = nil) throws(ProxyFault) {
    let shown = AddressParts.shown(text)
    do {
      let parts = try AddressParts(text.contains("://") ? text : "http://" + text, mayHoldCredentials: true)
      // Programs differ in what they take where none is written: 80, 1080, 3128.
      guard parts.part(CURLUPART_PORT) != nil else { throw ProxyFault.noPort(shown) }
      let origin = try parts.origin()
      (scheme, host, port) = (origin.scheme, origin.host, origin.port)
      self.user = try user ?? parts.credential(CURLUPART_USER)
      self.password = try password ?? parts.credential(CURLUPART_PASSWORD).map { Secret(unchecked: $0) }
    } catch AddressProblem.scheme(let name) {
      throw .kind(shown, name)
    } catch let fault as ProxyFault {
      throw fault
    } catch { throw .unreadable(shown) }
  }
}

extension ProxyServer: CustomReflectable {
  package var customMirror: Mirror { Mirror(self, children: ["server": description]) }
}
