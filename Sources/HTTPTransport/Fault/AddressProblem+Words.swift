internal import TextForms

extension AddressProblem {
  var code: String {
    switch self {
    case .unreadable: "http-address-unreadable"
    case .scheme: "http-address-scheme"
    case .credentials: "http-address-credentials"
    }
  }

  func message(_ text: String) -> Words {
    switch self {
    case .unreadable: Words(ja: "「\(text)」はアドレス（URL）として読めません。", en: "\"\(text)\" cannot be read as an address (URL)")
    case .scheme(let name):
      Words(
        ja: "「\(text)」は\(name):のアドレスです。http又はhttpsだけを扱います。",
        en: "\"\(text)\" is an address of \(name):, and only http and https are taken")
    case .credentials:
      Words(
        ja: "「\(text)」の前に、利用者名又はパスワードが書かれています（ここには表示しません）。",
        en: "a user name or password stands in the address of \"\(text)\" (not shown here)")
    }
  }

  var remedy: Words {
    switch self {
    case .unreadable, .scheme:
      Words(ja: "「https://www.example.jp/list.csv」のように書いてください。", en: "Write it like https://www.example.jp/list.csv.")
    case .credentials:
      Words(
        ja: "アドレスから取り除き、環境変数又は権限を絞ったファイルで渡してください。",
        en: "Take it out of the address, and give it by the environment or by a file that only its owner may read.")
    }
  }
}
