/// Which proxy a request goes through: what is set, else what the environment says.
package struct ProxySettings: Sendable {
  let http: ProxyServer?
  let https: ProxyServer?
  let exceptions: ProxyExceptions

  /// No proxy, whatever the environment says.
  package static let none = ProxySettings(http: nil, https: nil, exceptions: ProxyExceptions(""))

  private init(http: ProxyServer?, https: ProxyServer?, exceptions: ProxyExceptions) {
    (self.http, self.https, self.exceptions) = (http, https, exceptions)
  }

  /// One proxy for everything but the exceptions, which are written as in `no_proxy`.
  package init(_ server: ProxyServer, exceptions: String = "") {
    self.init(http: server, https: server, exceptions: ProxyExceptions(exceptions))
  }

  /// `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy`, the last three in capitals, too. `HTTP_PROXY` is left
  /// alone: where a web server starts programs, whoever sends a header `Proxy` sets it.
  package init(environment: [String: String]) throws(ProxyFault) {
    func first(_ names: String...) throws(ProxyFault) -> ProxyServer? {
      for name in names {
        // Set and empty is how people switch a proxy off.
        guard let text = environment[name] else { continue }
        return text.isEmpty ? nil : try ProxyServer(text)
      }
      return nil
    }
    self.init(
      http: try first("http_proxy", "all_proxy", "ALL_PROXY"),
      https: try first("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"),
      exceptions: ProxyExceptions(environment["no_proxy"] ?? environment["NO_PROXY"] ?? ""))
  }

  /// `nil` when the request goes straight to its server.
  func server(for origin: HTTPOrigin) -> ProxyServer? {
    exceptions.hold(origin) ? nil : origin.scheme == .https ? https : http
  }
}
