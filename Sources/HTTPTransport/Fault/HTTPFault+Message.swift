package import TextForms

extension HTTPFault {
  package var message: Words {
    switch self {
    case .address(let problem, let text): problem.message(text)
    case .header(let problem, let name): problem.message(name)
    case .unknownHost(let address):
      Words(
        ja: "\(address)を取得できません。サーバー名\(address.origin.host)が見つかりません。",
        en: "\(address) was not fetched: no host \(address.origin.host) is known")
    case .unreachable(let address):
      Words(ja: "\(address)を取得できません。サーバーに接続できません。", en: "\(address) was not fetched: its server takes no connection")
    case .timedOut(let address, let timeout): timeout.message(address)
    case .closed(let address):
      Words(
        ja: "\(address)を取得できません。応答が届く前に接続が切れました。",
        en: "\(address) was not fetched: the connection ended before the answer came")
    case .cutBody(let address, let received, let declared?):
      Words(
        ja: "\(address)の内容が途中で切れました（\(declared)バイトのうち\(received)バイト）。",
        en: "\(address) was cut off after \(received) of \(declared) bytes")
    case .cutBody(let address, let received, nil):
      Words(ja: "\(address)の内容が途中で切れました（\(received)バイトまで）。", en: "\(address) was cut off after \(received) bytes")
    case .longBody(let address, let declared):
      Words(
        ja: "\(address)は、宣言された長さ（\(declared)バイト）より長い内容を返しました。",
        en: "\(address) is longer than the \(declared) bytes that its server declared")
    case .packing(let address, let problem): problem.message(address)
    case .exceeds(let address, let bound): bound.message(address)
    case .tooManyRedirects(let address, let limit):
      Words(ja: "\(address)からの転送が\(limit)回を超えました。", en: "\(address) led on through more than \(limit) redirects")
    case .redirectLoop(let address):
      Words(ja: "\(address)への転送が繰り返されています。", en: "redirects lead back to \(address) again and again")
    case .redirect(let address, let problem): problem.message(address)
    case .forbiddenAddress(let address, let found, let range):
      Words(
        ja: "\(address)の接続先\(found)は、\(range.words.ja)です。",
        en: "\(address) leads to \(found), which is \(range.words.en)")
    case .secretInClear(let address):
      Words(
        ja: "\(address)は暗号化されないアドレスのため、トークンを送りません。", en: "\(address) is not encrypted, and no token is sent there")
    case .tls(let address, let problem): problem.message(address)
    case .proxy(let address, let problem): problem.message(address)
    case .status(let address, let status, _):
      Words(ja: "\(address)は「\(status)」を返しました。", en: "\(address) answered \"\(status)\"")
    case .malformed(let address):
      Words(ja: "\(address)の応答は、HTTPとして読めません。", en: "\(address) answered with something that is not HTTP")
    case .library(let address, let number):
      Words(
        ja: "\(address)を取得できません（libcurlのエラー\(number)）。", en: "\(address) was not fetched (error \(number) of libcurl)")
    case .cancelled(let address): Words(ja: "\(address)の取得を中止しました。", en: "the fetch of \(address) was called off")
    }
  }
}
