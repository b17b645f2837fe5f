internal import TextForms

/// Why no encrypted connection came about.
package enum TLSProblem: Sendable, Hashable {
  /// Not signed by an authority that is trusted, run out, or of another host.
  case certificate
  case handshake
  /// The file of authorities cannot be read; the path when one was set.
  case authorities(String?)

  var code: String {
    switch self {
    case .certificate: "http-tls-certificate"
    case .handshake: "http-tls-handshake"
    case .authorities: "http-tls-authorities"
    }
  }

  func message(_ address: HTTPAddress) -> Words {
    switch self {
    case .certificate:
      Words(
        ja: "\(address)のサーバー証明書を確かめられません（発行者、有効期限又はホスト名）。",
        en: "the certificate of \(address) cannot be verified (its issuer, its period or its host)")
    case .handshake:
      Words(ja: "\(address)と暗号化された接続（TLS）を確立できません。", en: "no encrypted connection (TLS) to \(address) came about")
    case .authorities(let path):
      Words(
        ja: "信頼する認証局のファイル\(path ?? "")を読めないため、\(address)に接続しません。",
        en: "\(address) was not asked: the file of trusted authorities\(path.map { " \($0)" } ?? "") cannot be read")
    }
  }

  var remedy: Words {
    switch self {
    case .certificate:
      Words(
        ja: "端末の日時を確かめてください。庁内の認証局や通信を検査する機器がある場合は、その証明書を認証局のファイル（SSL_CERT_FILE）に加えてください。検証は省けません。",
        en:
          "Check this computer's date. Where an authority of your own or a device that inspects traffic is in use, add its certificate to the file of authorities (SSL_CERT_FILE). Verification cannot be left out."
      )
    case .handshake:
      Words(
        ja: "サーバーがTLS 1.2以上に対応しているか、途中の機器が妨げていないか確かめてください。",
        en: "Check that the server speaks TLS 1.2 or later, and that nothing on the way interferes.")
    case .authorities:
      Words(
        ja: "設定、SSL_CERT_FILE又はCURL_CA_BUNDLEに、PEM形式の証明書のファイルを指定してください。",
        en: "Give a file of certificates in PEM form in the settings, SSL_CERT_FILE or CURL_CA_BUNDLE.")
    }
  }
}
