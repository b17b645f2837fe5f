internal import TextForms

/// Why a document was not fetched; one case a cause. Addresses here hold no secrets.
package enum HTTPFault: TextFault {
  case address(AddressProblem, text: String)
  case header(HeaderProblem, name: String)
  case unknownHost(HTTPAddress)
  case unreachable(HTTPAddress)
  case timedOut(HTTPAddress, HTTPTimeout)
  /// The connection ended before the answer had begun, or within its head.
  case closed(HTTPAddress)
  /// `declared` is nil where the body came in pieces of which the last is missing.
  case cutBody(HTTPAddress, received: Int, declared: Int?)
  /// The server sent more than it said.
  case longBody(HTTPAddress, declared: Int)
  case packing(HTTPAddress, PackingProblem)
  case exceeds(HTTPAddress, HTTPBound)
  case tooManyRedirects(HTTPAddress, limit: Int)
  case redirectLoop(HTTPAddress)
  /// From the address that answered with the redirect.
  case redirect(HTTPAddress, RedirectProblem)
  case forbiddenAddress(HTTPAddress, found: String, AddressRange)
  /// A token would travel unencrypted.
  case secretInClear(HTTPAddress)
  case tls(HTTPAddress, TLSProblem)
  case proxy(HTTPAddress, ProxyProblem)
  case status(HTTPAddress, HTTPStatus, retryAfter: Duration?)
  case malformed(HTTPAddress)
  /// Anything else that libcurl reports, by its number.
  case library(HTTPAddress, number: Int)
  case cancelled(HTTPAddress)

  /// Whether the same request may succeed a moment later.
  package var isTransient: Bool {
    switch self {
    case .unknownHost, .unreachable, .closed, .cutBody: true
    case .timedOut(_, let timeout): timeout.isTransient
    case .proxy(_, let problem): problem.isTransient
    case .status(_, let status, _): status.isTransient
    // The end of a compressed body may be missing; it is then as cut as any other.
    case .packing(_, let problem): problem == .damaged
    case .address, .header, .longBody, .exceeds, .tooManyRedirects, .redirectLoop, .redirect,
      .forbiddenAddress, .secretInClear, .tls, .malformed, .library, .cancelled:
      false
    }
  }

  package var code: String {
    switch self {
    case .address(let problem, _): problem.code
    case .header(let problem, _): problem.code
    case .unknownHost: "http-unknown-host"
    case .unreachable: "http-unreachable"
    case .timedOut(_, let timeout): timeout.code
    case .closed: "http-closed"
    case .cutBody: "http-body-cut"
    case .longBody: "http-body-longer-than-said"
    case .packing(_, let problem): problem.code
    case .exceeds(_, let bound): bound.code
    case .tooManyRedirects: "http-too-many-redirects"
    case .redirectLoop: "http-redirect-loop"
    case .redirect(_, let problem): problem.code
    case .forbiddenAddress: "http-address-forbidden"
    case .secretInClear: "http-secret-in-clear"
    case .tls(_, let problem): problem.code
    case .proxy(_, let problem): problem.code
    case .status: "http-status"
    case .malformed: "http-malformed"
    case .library: "http-other"
    case .cancelled: "http-cancelled"
    }
  }
}
