internal import HTTPTransport
internal import Registry

/// Which proxy registers are asked through: what the environment says, else the register's setting.
enum ProxyChoice {
  /// What the setting holds where there is none.
  static let off = "off"

  private static let variables = [
    "http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY",
  ]

  /// The variable that settles it; one that is set and empty does, too.
  static func variable(in environment: [String: String]) -> String? {
    variables.first { environment[$0] != nil }
  }

  static func settings(_ session: Session, _ register: Register) async throws -> ProxySettings {
    let environment = session.environment
    guard variable(in: environment) == nil else { return try ProxySettings(environment: environment) }
    let (proxy, exceptions) = try await register.store.read { reader in
      let sequence = try reader.head().sequence
      return (
        try reader.setting(.proxy, at: sequence)?.value, try reader.setting(.proxyExceptions, at: sequence)?.value
      )
    }
    guard let proxy, proxy != off else { return .none }
    let server = try ProxyServer(proxy, user: environment["DAICHO_PROXY_USER"], password: try password(environment))
    return ProxySettings(server, exceptions: exceptions ?? environment["no_proxy"] ?? "")
  }

  private static func password(_ environment: [String: String]) throws -> Secret? {
    if let file = environment["DAICHO_PROXY_PASSWORD_FILE"] { return try Secret(file: file) }
    guard environment["DAICHO_PROXY_PASSWORD"] != nil else { return nil }
    return try Secret(variable: "DAICHO_PROXY_PASSWORD", in: environment)
  }
}
