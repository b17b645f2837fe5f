package import TextForms

/// Why the setting of a proxy is not taken. The texts are without user and password.
package enum ProxyFault: TextFault {
  case unreadable(String)
  /// Such as socks5.
  case kind(String, String)
  case noPort(String)

  package var code: String {
    switch self {
    case .unreadable: "proxy-unreadable"
    case .kind: "proxy-kind"
    case .noPort: "proxy-no-port"
    }
  }

  package var message: Words {
    switch self {
    case .unreadable(let text):
      Words(ja: "プロキシの設定「\(text)」を読めません。", en: "the proxy setting \"\(text)\" cannot be read")
    case .kind(let text, let name):
      Words(
        ja: "プロキシの設定「\(text)」の種類（\(name)）は使えません。",
        en: "\"\(text)\" is a proxy of a kind that is not used here (\(name))")
    case .noPort(let text):
      Words(ja: "プロキシの設定「\(text)」にポート番号がありません。", en: "the proxy setting \"\(text)\" has no port")
    }
  }

  package var remedy: Words {
    Words(
      ja: "「http://proxy.example.jp:8080」のように、http又はhttpsの後にホスト名とポート番号を書いてください。",
      en: "Write it like http://proxy.example.jp:8080: http or https, host and port.")
  }
}
