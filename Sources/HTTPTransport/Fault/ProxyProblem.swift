internal import TextForms

/// Why the proxy did not let a request through. `name` is its host and port.
package enum ProxyProblem: Sendable, Hashable {
  case unknownHost(String)
  case unreachable(String)
  /// It wants a user and a password, or others than these.
  case authentication(String)
  /// It answered a request for a tunnel so.
  case refused(String, status: Int)

  var isTransient: Bool {
    switch self {
    case .unknownHost, .unreachable: true
    case .authentication: false
    case .refused(_, let status): [502, 503, 504].contains(status)
    }
  }

  var code: String {
    switch self {
    case .unknownHost: "http-proxy-unknown-host"
    case .unreachable: "http-proxy-unreachable"
    case .authentication: "http-proxy-authentication"
    case .refused: "http-proxy-refused"
    }
  }

  func message(_ address: HTTPAddress) -> Words {
    switch self {
    case .unknownHost(let name):
      Words(ja: "\(address)を取得できません。プロキシ\(name)が見つかりません。", en: "\(address) was not fetched: no proxy \(name) is known")
    case .unreachable(let name):
      Words(
        ja: "\(address)を取得できません。プロキシ\(name)に接続できません。",
        en: "\(address) was not fetched: the proxy \(name) takes no connection")
    case .authentication(let name):
      Words(
        ja: "\(address)を取得できません。プロキシ\(name)が利用者名とパスワードを認めません。",
        en: "\(address) was not fetched: the proxy \(name) does not accept the user and password")
    case .refused(let name, let status):
      Words(
        ja: "\(address)を取得できません。プロキシ\(name)が接続を断りました（\(status)）。",
        en: "\(address) was not fetched: the proxy \(name) refused the connection (\(status))")
    }
  }

  var remedy: Words {
    switch self {
    case .unknownHost, .unreachable:
      Words(
        ja: "プロキシの設定（設定又はhttps_proxy、http_proxy、ALL_PROXY）を確かめてください。",
        en: "Check the proxy in the settings, or in https_proxy, http_proxy or ALL_PROXY.")
    case .authentication:
      Words(ja: "プロキシの利用者名とパスワードを確かめてください。", en: "Check the user and password for the proxy.")
    case .refused:
      Words(
        ja: "プロキシの管理者に、このサーバーへの接続を許可してもらってください。", en: "Ask those who run the proxy to allow connections to this server."
      )
    }
  }
}
