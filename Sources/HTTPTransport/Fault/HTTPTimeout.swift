internal import TextForms

/// The deadline that passed.
package enum HTTPTimeout: Sendable, Hashable {
  case connect(Duration)
  /// Nothing came for so long, before the head of the answer was there.
  case idleHead(Duration)
  case idleBody(Duration)
  case whole(Duration)

  /// A whole transfer that was too slow will be too slow again.
  var isTransient: Bool {
    switch self {
    case .connect, .idleHead, .idleBody: true
    case .whole: false
    }
  }

  var code: String {
    switch self {
    case .connect: "http-timeout-connect"
    case .idleHead: "http-timeout-head"
    case .idleBody: "http-timeout-body"
    case .whole: "http-timeout-whole"
    }
  }

  func message(_ address: HTTPAddress) -> Words {
    switch self {
    case .connect(let limit):
      Words(
        ja: "\(address)を取得できません。\(limit.words.ja)以内に接続できませんでした。",
        en: "\(address) was not fetched: no connection stood within \(limit.words.en)")
    case .idleHead(let limit):
      Words(
        ja: "\(address)を取得できません。\(limit.words.ja)待っても応答が始まりませんでした。",
        en: "\(address) was not fetched: no answer came for \(limit.words.en)")
    case .idleBody(let limit):
      Words(
        ja: "\(address)の受信が止まり、\(limit.words.ja)待っても続きませんでした。",
        en: "\(address) stopped on its way, and nothing came for \(limit.words.en)")
    case .whole(let limit):
      Words(
        ja: "\(address)の取得が\(limit.words.ja)以内に終わりませんでした。",
        en: "\(address) was not there whole within \(limit.words.en)")
    }
  }

  var remedy: Words {
    switch self {
    case .connect, .idleHead, .idleBody:
      Words(
        ja: "しばらくしてからやり直し、続く場合は経路（ファイアウォール、プロキシ）を確かめてください。",
        en: "Try again later; where it persists, check the way there (firewall, proxy).")
    case .whole:
      Words(ja: "回線が空いているときにやり直すか、期限を延ばしてください。", en: "Try again when the line is free, or allow more time.")
    }
  }
}

extension Duration {
  /// In seconds, or below one in milliseconds.
  var words: Words {
    let (seconds, attoseconds) = components
    let milliseconds = attoseconds / 1_000_000_000_000_000
    if seconds == 0 { return Words(ja: "\(milliseconds)ミリ秒", en: "\(milliseconds) ms") }
    let text = milliseconds == 0 ? "\(seconds)" : "\(seconds).\(milliseconds / 100)"
    return Words(ja: "\(text)秒", en: "\(text) s")
  }

  /// Whole milliseconds for libcurl, at least one: it takes zero for "no limit".
  var milliseconds: Int {
    let (seconds, attoseconds) = components
    return max(
      1,
      Int(
        clamping: seconds.multipliedReportingOverflow(by: 1000).partialValue
          + attoseconds / 1_000_000_000_000_000))
  }
}
