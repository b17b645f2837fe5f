internal import TextForms

/// What is wrong with the compression of a body.
package enum PackingProblem: Sendable, Hashable {
  case damaged
  /// One that was not asked for.
  case unknown(String)

  var code: String {
    switch self {
    case .damaged: "http-compression-damaged"
    case .unknown: "http-compression-unknown"
    }
  }

  func message(_ address: HTTPAddress) -> Words {
    switch self {
    case .damaged:
      Words(
        ja: "\(address)の圧縮された内容が壊れているか、途中で切れています。", en: "\(address) came compressed, and is damaged or cut off")
    case .unknown(let name):
      Words(
        ja: "\(address)は、求めていない圧縮形式（\(name)）で返されました。",
        en: "\(address) came in a compression that was not asked for (\(name))")
    }
  }

  var remedy: Words {
    Words(
      ja: "しばらくしてからやり直し、続く場合はサーバーの管理者に知らせてください。",
      en: "Try again later; where it persists, tell those who run the server.")
  }
}
