/// A language in which daicho speaks to people. Japanese is the default for reports.
public enum Language: String, Sendable, CaseIterable {
  case ja
  case en
}

/// One statement in both languages; a text without its translation cannot be made.
public struct Words: Sendable, Hashable {
  public let ja: String
  public let en: String

  public init(ja: String, en: String) {
    self.ja = ja
    self.en = en
  }

  public subscript(language: Language) -> String {
    switch language {
    case .ja: ja
    case .en: en
    }
  }
}
