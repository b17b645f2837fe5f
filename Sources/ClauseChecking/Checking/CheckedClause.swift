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
