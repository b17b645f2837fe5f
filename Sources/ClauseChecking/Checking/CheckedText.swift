public import TextForms

/// What a text is found to hold.
public struct CheckedText: Sendable, Equatable {
  /// Nil: it is a contract, or binds a contractor like one.
  public let notAContract: NotAContract?
  public let findings: [CheckedClause]
  /// What an agreement on confidentiality usually says, and where this one says it; empty where the text holds none.
  public let agreement: [CheckedClause.Part]
  public let parties: PartyNames
  public let numerals: ArticleNumerals
  /// Sentences that bind to something that stands elsewhere.
  public let references: [Reference]
  /// The terms that the text defines, its parties apart.
  public let definitions: [Definition]

  public struct Definition: Sendable, Equatable {
    public let term: String
    public let article: String?
    public let line: Int?
  }

  public enum NotAContract: String, Sendable, CaseIterable {
    case contentsOnly
    case policy
    case cityRule
    case guide
    case bindsNobody

    public var words: Words {
      switch self {
      case .contentsOnly: Words(ja: "目次や項目の列挙だけで、定めの文がない", en: "it lists headings and says nothing of them")
      case .policy: Words(ja: "事業者が公表する方針であり、契約ではない", en: "it is a published policy, not a contract")
      case .cityRule: Words(ja: "職員に向けた規程であり、契約ではない", en: "it is a rule for officials, not a contract")
      case .guide: Words(ja: "手引や解説であり、契約ではない", en: "it is a handbook or an article, not a contract")
      case .bindsNobody: Words(ja: "受託者を拘束する定めがない", en: "nothing in it binds a contractor")
      }
    }
  }
}
