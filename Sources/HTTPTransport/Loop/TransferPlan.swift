/// One request to one server, with nothing left to decide.
struct TransferPlan: Sendable {
  /// As it may be shown.
  let address: HTTPAddress
  /// As it is asked for: secret parts of the query stand in it.
  let url: String
  /// With secrets, as libcurl takes them.
  let headerLines: [String]
  let limits: HTTPLimits
  /// What is left of the deadline for the whole try.
  let whole: Duration
  let proxy: ProxyServer?
  /// The source names the host, so that it may be at a private address.
  let mayBePrivate: Bool
  let userAgent: String
  let authorities: AuthorityFiles
  let knownNames: [String]
}
