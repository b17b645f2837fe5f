internal import TextForms

/// A bound of `HTTPLimits` that an answer goes beyond.
package enum HTTPBound: Sendable, Hashable {
  case head(limit: Int)
  case body(limit: Int)
  case unpacked(limit: Int)

  var code: String {
    switch self {
    case .head: "http-head-too-large"
    case .body: "http-body-too-large"
    case .unpacked: "http-body-too-large-unpacked"
    }
  }

  func message(_ address: HTTPAddress) -> Words {
    switch self {
    case .head(let limit):
      Words(ja: "\(address)の応答ヘッダーが\(limit)バイトを超えています。", en: "the headers of \(address) have more than \(limit) bytes")
    case .body(let limit): Words(ja: "\(address)は\(limit)バイトを超えています。", en: "\(address) has more than \(limit) bytes")
    case .unpacked(let limit):
      Words(
        ja: "\(address)は、圧縮を解くと\(limit)バイトを超えます。", en: "\(address) unpacks to more than \(limit) bytes")
    }
  }

  var remedy: Words {
    switch self {
    case .head:
      Words(ja: "アドレスが正しいか、ブラウザーで確かめてください。", en: "Check the address in a browser.")
    case .body, .unpacked:
      Words(
        ja: "アドレスが正しいか確かめ、正しい場合は checklists/sources/ のその情報源の address に largestMiB で上限を書いてください。",
        en:
          "Check the address; where it is right, raise the limit with \"largestMiB\" under \"address\" of the source in checklists/sources/."
      )
    }
  }
}
