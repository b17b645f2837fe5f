public import Registry
public import TextForms

/// How asking the register went, apart from what it says.
public enum FetchResult: String, WordedChoice {
  case ok
  case notModified
  case failed
  /// Asked too long ago: what is known may not hold any more.
  case stale

  public var words: Words {
    switch self {
    case .ok: Words(ja: "取得済み", en: "fetched")
    case .notModified: Words(ja: "変更なし", en: "not modified")
    case .failed: Words(ja: "取得失敗", en: "failed")
    case .stale: Words(ja: "情報が古い", en: "stale")
    }
  }
}
