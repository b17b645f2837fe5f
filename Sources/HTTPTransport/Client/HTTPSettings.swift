/// What holds for all requests of a client.
package struct HTTPSettings: Sendable {
  /// `daicho/1.2.3 (+https://…)`: who asks, and where to complain.
  package var userAgent: String
  package var places = HTTPPlaces()
  package var proxies = ProxySettings.none
  package var authorities = AuthorityFiles()
  package var pauses = HTTPPauses.real
  /// Names that are known without a resolver, as libcurl writes them: `host:port:address`.
  var knownNames: [String] = []

  package init(userAgent: String) { self.userAgent = userAgent }
}
