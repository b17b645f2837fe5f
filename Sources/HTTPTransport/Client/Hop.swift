/// One step of a request: the first address, or one that a redirect led to.
struct Hop {
  let address: HTTPAddress
  /// Once another origin has been on the way, secrets stay behind for good.
  let carriesSecrets: Bool

  static func first(_ request: HTTPRequest) -> Hop { Hop(address: request.address, carriesSecrets: true) }

  func next(_ location: String?, request: HTTPRequest) throws(HTTPFault) -> Hop {
    guard let location else { throw .redirect(address, .noTarget) }
    let target: HTTPAddress
    do {
      let parts = try AddressParts(address.text)
      try parts.follow(location)
      // The server may send our own query back.
      if carriesSecrets { parts.remove(query: Set(request.secretQuery.map(\.name))) }
      target = try HTTPAddress(parts)
    } catch { throw .redirect(address, Self.problem(error)) }
    guard !request.secrets.contains(where: { $0.stands(in: target.text) }) else {
      throw .redirect(address, .carriesSecret)
    }
    guard address.origin.scheme == .http || target.origin.scheme == .https else {
      throw .redirect(address, .insecure(target))
    }
    return Hop(address: target, carriesSecrets: carriesSecrets && target.origin == request.address.origin)
  }

  private static func problem(_ problem: AddressProblem) -> RedirectProblem {
    switch problem {
    case .unreadable: .noTarget
    case .scheme(let name): .scheme(name)
    case .credentials: .credentials
    }
  }

  /// Refuses what can be told before anything is sent: a secret in the clear, and a host that is private by its number
  /// or its very name. Other names are checked when they have been looked up.
  func check(_ request: HTTPRequest) throws(HTTPFault) {
    let host = address.origin.host
    guard !request.mayBePrivate(host) else { return }
    if carriesSecrets, address.origin.scheme == .http, !request.secrets.isEmpty { throw .secretInClear(address) }
    if address.origin.isThisComputer { throw .forbiddenAddress(address, found: host, .loopback) }
    guard let number = IPAddress(host), let range = AddressRange.of(number) else { return }
    throw .forbiddenAddress(address, found: host, range)
  }
}
