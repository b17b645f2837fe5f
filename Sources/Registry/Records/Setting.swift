public import TextForms

/// A setting of the register. What the standard leaves open is a setting of the catalogue instead.
public struct Setting: Sendable, Equatable {
  public enum Key: String, Sendable, CaseIterable {
    /// The officer who acts when `--as` names none; holds the officer's record id.
    case officer
    case language
    case organizationName = "organization-name"
    /// `on`: information is given only when each subcontractor that handles it is bound as well. Else `off`.
    case subcontractorNDA = "subcontractor-nda"
    /// Through which registers are asked, where the environment names none; without user and password.
    case proxy
    /// Hosts that are asked without it, as `no_proxy` writes them.
    case proxyExceptions = "proxy-exceptions"

    public var words: Words {
      switch self {
      case .officer: Words(ja: "既定の操作職員", en: "officer who acts by default")
      case .language: Words(ja: "表示言語（ja・en）", en: "language (ja or en)")
      case .organizationName: Words(ja: "団体名", en: "name of the organization")
      case .subcontractorNDA:
        Words(
          ja: "再委託先との秘密保持契約を、重要情報の提供の条件とする（市の設定。on・off、既定は off）",
          en: "an NDA with each subcontractor before important information is given (setting of the city; on or off, "
            + "off by default)")
      case .proxy:
        Words(
          ja: "登録簿の取得に使うプロキシ（http://ホスト名:ポート番号。利用者名とパスワードは書かない。off で使わない）",
          en: "proxy through which registers are asked (http://host:port, without user and password; or off)")
      case .proxyExceptions:
        Words(ja: "プロキシを使わないホスト名（コンマ区切り）", en: "hosts that are asked without the proxy, with commas between")
      }
    }
  }

  /// What a setting that is one or the other may hold.
  static let switches = ["on", "off"]

  public let key: Key?
  public let value: String

  public init(body: JSONObject) {
    key = Key(rawValue: body.text("number"))
    value = body.text("value")
  }

  static let descriptor = RecordDescriptor(
    kind: .setting,
    fields: [
      FieldDescriptor(
        "number", .choice(Key.allCases.map { FieldChoice($0.rawValue, ja: $0.words.ja, en: $0.words.en) }),
        ja: "設定名", en: "setting", required: true, fixed: true),
      FieldDescriptor("value", .line, ja: "値", en: "value", required: true),
    ])
}
