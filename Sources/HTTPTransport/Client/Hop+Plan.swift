extension Hop {
  func plan(_ request: HTTPRequest, settings: HTTPSettings, left: Duration) throws(HTTPFault) -> TransferPlan {
    TransferPlan(
      address: address, url: try url(request), headerLines: headerLines(request), limits: request.limits, whole: left,
      proxy: settings.proxies.server(for: address.origin),
      mayBePrivate: request.mayBePrivate(address.origin.host), userAgent: settings.userAgent,
      authorities: settings.authorities, knownNames: settings.knownNames)
  }

  private func url(_ request: HTTPRequest) throws(HTTPFault) -> String {
    guard carriesSecrets, !request.secretQuery.isEmpty else { return address.text }
    do {
      let parts = try AddressParts(address.text)
      for item in request.secretQuery where !parts.add(query: item.name, value: item.value.value) {
        throw AddressProblem.unreadable
      }
      return try parts.text()
    } catch { throw .address(.unreadable, text: address.text) }
  }

  private func headerLines(_ request: HTTPRequest) -> [String] {
    var lines = ["Accept-Encoding: gzip"] + request.headers.fields.map { Self.line($0.name, $0.value) }
    lines += request.validators?.fields.map { Self.line($0.name, $0.value) } ?? []
    if carriesSecrets { lines += request.secretHeaders.map { Self.line($0.name, $0.value.value) } }
    return lines
  }

  /// libcurl takes a header without a value for an order to leave that header out, unless a semicolon stands there.
  private static func line(_ name: String, _ value: String) -> String {
    value.allSatisfy { $0 == " " || $0 == "\t" } ? "\(name);" : "\(name): \(value)"
  }
}
