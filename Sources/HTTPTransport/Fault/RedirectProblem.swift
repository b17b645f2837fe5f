internal import TextForms

/// Why a redirect is not followed.
package enum RedirectProblem: Sendable, Hashable {
  /// To file:, ftp: and the like.
  case scheme(String)
  /// From https to http: what comes could be altered on its way.
  case insecure(HTTPAddress)
  /// No target, or one that cannot be read.
  case noTarget
  /// A user name or password stands in the target.
  case credentials
  /// The token that was sent stands in the target.
  case carriesSecret

  var code: String {
    switch self {
    case .scheme: "http-redirect-scheme"
    case .insecure: "http-redirect-insecure"
    case .noTarget: "http-redirect-no-target"
    case .credentials: "http-redirect-credentials"
    case .carriesSecret: "http-redirect-secret"
    }
  }

  func message(_ address: HTTPAddress) -> Words {
    switch self {
    case .scheme(let name):
      Words(ja: "\(address)が\(name):のアドレスへ転送しようとしました。", en: "\(address) redirects to an address of \(name):")
    case .insecure(let target):
      Words(
        ja: "\(address)が、暗号化されない\(target)へ転送しようとしました。", en: "\(address) redirects to \(target), which is not encrypted")
    case .noTarget:
      Words(ja: "\(address)の転送先が書かれていないか、読めません。", en: "\(address) redirects, and does not say readably where to")
    case .credentials:
      Words(
        ja: "\(address)が、利用者名又はパスワードの付いたアドレスへ転送しようとしました。",
        en: "\(address) redirects to an address with a user name or password in it")
    case .carriesSecret:
      Words(
        ja: "\(address)が、送ったトークンを含むアドレスへ転送しようとしました（ここには表示しません）。",
        en: "\(address) redirects to an address that holds the token it was sent (not shown here)")
    }
  }

  var remedy: Words {
    switch self {
    case .scheme, .noTarget, .credentials:
      Words(
        ja: "公表元のサイトで正しいアドレスを確かめ、情報源に設定してください。",
        en: "Find the right address on the publisher's site and give it to the source.")
    case .insecure:
      Words(
        ja: "https://で始まるアドレスが公表されていないか確かめ、情報源に設定してください。",
        en: "Find out whether there is an address that begins with https://, and give that to the source.")
    case .carriesSecret:
      Words(
        ja: "トークンが外に漏れないよう転送をたどりません。サーバーの管理者に知らせてください。",
        en: "It is not followed, so that the token stays secret. Tell those who run the server.")
    }
  }
}
