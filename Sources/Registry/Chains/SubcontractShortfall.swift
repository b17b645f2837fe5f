public import TextForms

/// What is missing of a subcontract on record.
public struct SubcontractShortfall: Sendable, Equatable {
  public enum What: String, WordedChoice {
    case undecided
    /// As an act the decision would have been refused.
    case decisionVoid
    case decisionUnconfirmed
    case notPassedDown
    case passingDownUnknown
    case withoutNDA

    public var words: Words {
      switch self {
      case .undecided: Words(ja: "承認の可否の決定がない", en: "not decided")
      case .decisionVoid: Words(ja: "承認の可否の決定が有効でない", en: "the decision does not count")
      case .decisionUnconfirmed: Words(ja: "承認の可否の決定が未確認", en: "the decision is not confirmed")
      case .notPassedDown: Words(ja: "条項が引き継がれていない", en: "clauses not passed down")
      case .passingDownUnknown: Words(ja: "条項の引継ぎの記録がない", en: "whether clauses are passed down is not recorded")
      case .withoutNDA: Words(ja: "有効な秘密保持契約がない", en: "no NDA in force")
      }
    }
  }

  public let what: What
  /// The citation, or that the city has set it so.
  public let basis: Words
  /// What speaks against the decision.
  public var doubts: [ApprovalDoubt] = []

  public var words: Words {
    guard !doubts.isEmpty else { return what.words }
    return Words(
      ja: what.words.ja + "：" + doubts.map(\.words.ja).joined(separator: "、"),
      en: what.words.en + ": " + doubts.map(\.words.en).joined(separator: ", "))
  }
}
