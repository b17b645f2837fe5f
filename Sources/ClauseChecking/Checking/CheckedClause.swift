public import Requirements
public import TextForms

/// What was found of one item in one text, and where.
public struct CheckedClause: Sendable, Equatable {
  public let requirement: RequirementID
  public let citation: String
  public let title: Words
  public let status: ClauseStatus
  /// As it is cited: 第3条第2項; nil where nothing was found or it stands in no article.
  public let article: String?
  /// The line of the original, from 1.
  public let line: Int?
  public let page: Int?
  /// As it stands in the original.
  public let quote: String?
  /// What of the item was found and what is missing.
  public let parts: [Part]
  public let reason: Words
  public let confidence: Confidence?

  public struct Part: Sendable, Equatable {
    public let words: Words
    /// Nil: not found.
    public let strength: Strength?
    public let article: String?
    public let line: Int?
    public let quote: String?
  }

  public enum Strength: String, Sendable {
    case full
    /// An effort, a wish, or less than is asked.
    case weak
  }

  public enum Confidence: String, CaseIterable, Sendable {
    case high
    case medium
    case low

    public var words: Words {
      switch self {
      case .high: Words(ja: "高", en: "high")
      case .medium: Words(ja: "中", en: "medium")
      case .low: Words(ja: "低", en: "low")
      }
    }
  }
}

/// What a text is found to hold.
public struct CheckedText: Sendable, Equatable {
  /// Nil: it is a contract, or binds a contractor like one.
  public let notAContract: NotAContract?
  public let findings: [CheckedClause]
  /// What an agreement on confidentiality usually says, and where this one says it; empty where the text holds none.
  public let agreement: [CheckedClause.Part]
  public let parties: PartyNames
  public let numerals: ArticleNumerals
  /// Sentences that bind to another paper (別記「…特記事項」): what stands there is not read here.
  public let references: [Reference]

  public struct Reference: Sendable, Equatable {
    public let article: String?
    public let line: Int?
    public let quote: String
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
