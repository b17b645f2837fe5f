public import Registry
public import TextForms

/// Who says what a source says.
public enum SourceTier: String, WordedChoice {
  /// The body that issues the certificates.
  case register
  /// The provider itself, in a questionnaire that nobody checked.
  case claimed

  public var words: Words {
    switch self {
    case .register: Words(ja: "公的な登録簿", en: "public register")
    case .claimed: Words(ja: "事業者の申告", en: "claimed by the provider")
    }
  }
}
