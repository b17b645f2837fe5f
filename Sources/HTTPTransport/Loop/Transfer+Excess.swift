internal import CCurl

/// libcurl leaves what comes after the declared length, so that a document cut there would look whole.
extension Transfer {
  /// Whether more came than was declared: it was read together with the rest, or waits on the connection. Inside TLS
  /// only the former can be seen.
  ///
  /// - Parameter hasConnection: false when another request has taken the connection over; what waits is its own.
  func hasExcess(hasConnection: Bool) -> Bool {
    guard case .length(let declared) = head.framing, let body, body.wireBytes == declared else { return false }
    if rawBytes > declared { return true }
    guard hasConnection, plan.address.origin.scheme == .http, plan.proxy?.scheme != .https else { return false }
    let connection = daicho_curl_socket(easy)
    return connection != CURL_SOCKET_BAD && daicho_socket_has_bytes(connection) != 0
  }

  /// Whether both use one connection.
  func shares(_ other: Transfer) -> Bool { localPort != nil && localPort == other.localPort }
}
