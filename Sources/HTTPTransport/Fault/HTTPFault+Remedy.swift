package import TextForms

extension HTTPFault {
  package var remedy: Words {
    switch self {
    case .address(let problem, _): problem.remedy
    case .header(let problem, _): problem.remedy
    case .unknownHost:
      Words(
        ja: "アドレスのつづりと、この端末の名前解決（DNS）又はプロキシの設定を確かめてください。",
        en: "Check how the address is spelt, and the DNS or proxy of this computer.")
    case .unreachable, .closed, .cutBody:
      Words(
        ja: "しばらくしてからやり直し、続く場合は経路（ファイアウォール、プロキシ）を確かめてください。",
        en: "Try again later; where it persists, check the way there (firewall, proxy).")
    case .timedOut(_, let timeout): timeout.remedy
    case .longBody, .malformed:
      Words(
        ja: "サーバー又は途中の機器が正しく応答していません。ブラウザーで内容を確かめ、サーバーの管理者に知らせてください。",
        en:
          "The server, or something on the way, does not answer correctly. Look at the page in a browser, and tell those who run the server."
      )
    case .packing(_, let problem): problem.remedy
    case .exceeds(_, let bound): bound.remedy
    case .tooManyRedirects, .redirectLoop:
      Words(
        ja: "ブラウザーで開き、たどり着いたアドレスを情報源に設定してください。",
        en: "Open it in a browser and give the source the address where it ends.")
    case .redirect(_, let problem): problem.remedy
    case .forbiddenAddress(let address, _, _):
      Words(
        ja: "庁内のサーバー（\(address.origin.host)）から取得する場合は、checklists/sources/ のその情報源の address に ownHost: true と書いてください。",
        en:
          "If \(address.origin.host) is a server of your own, write \"ownHost: true\" under \"address\" of that source in checklists/sources/."
      )
    case .secretInClear(let address):
      Words(
        ja:
          "https:// で始まるアドレスにするか、庁内のサーバー（\(address.origin.host)）であれば、checklists/sources/ のその情報源の address に ownHost: true と書いてください。",
        en:
          "Use an address that begins with https://; if \(address.origin.host) is a server of your own, write \"ownHost: true\" under \"address\" of that source in checklists/sources/."
      )
    case .tls(_, let problem): problem.remedy
    case .proxy(_, let problem): problem.remedy
    case .status(_, let status, let pause): Self.remedy(for: status, pause: pause)
    case .library:
      Words(ja: "しばらくしてからやり直してください。", en: "Try again later.")
    case .cancelled: Words(ja: "必要であれば、もう一度実行してください。", en: "Run it again if you want it.")
    }
  }

  private static func remedy(for status: HTTPStatus, pause: Duration?) -> Words {
    switch status.code {
    case 401, 403:
      Words(
        ja: "トークンが要るか、その期限と権限を確かめてください。", en: "Check whether it wants a token, and whether yours is valid for it.")
    case 404, 410:
      Words(
        ja: "アドレスが変わっていないか、公表元のサイトで確かめてください。", en: "Check on the publisher's site whether the address has changed.")
    case 408, 429, 500...599:
      if let pause {
        Words(ja: "\(pause.words.ja)以上たってからやり直してください。", en: "Try again after \(pause.words.en) or more.")
      } else {
        Words(ja: "しばらくしてからやり直してください。", en: "Try again later.")
      }
    default:
      Words(
        ja: "ブラウザーで開き、情報源のアドレスが正しいか確かめてください。", en: "Open it in a browser and check the address of the source.")
    }
  }
}
