public import Registry
public import TextForms

/// Why a corporation's record was closed (登記記録の閉鎖等の事由).
public enum CorporateCloseCause: String, WordedChoice {
  case liquidated = "01"
  case merged = "11"
  case closedByRegistrar = "21"
  case otherwise = "31"

  public var words: Words {
    switch self {
    case .liquidated: Words(ja: "清算の結了等", en: "liquidated")
    case .merged: Words(ja: "合併による解散等", en: "dissolved by merger")
    case .closedByRegistrar: Words(ja: "登記官による閉鎖", en: "closed by the registrar")
    case .otherwise: Words(ja: "その他の清算の結了等", en: "liquidated otherwise")
    }
  }
}
