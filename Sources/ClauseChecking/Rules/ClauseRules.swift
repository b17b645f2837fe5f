public import Requirements
public import TextForms

/// What must be said in a contract, as `checklists/clauses/` has it.
public struct ClauseRules: Sendable {
  let vocabulary: Vocabulary
  public let items: [ClauseItem]
  /// What an agreement on confidentiality usually says: shown, and deciding nothing.
  public let agreement: [AgreementTerm]
  let frame: AddendumFrame
  /// SHA-256 of the files, so that a finding says by which rules it was made.
  public let digest: String
}

/// One item that is looked for: a clause of 9.1(2)①(エ), the confidentiality agreement (オ), or a part of one.
public struct ClauseItem: Sendable {
  public let requirement: RequirementID
  public let citation: String
  public let title: Words
  /// What has to be said, part by part.
  public let elements: [Element]
  /// Each a list of elements that, said in full, make the item present.
  let present: [[Int]]
  let enough: Enough?
  /// The elements that alone, or said weakly, are a part of the item.
  let partial: Set<Int>
  let contradictions: [Signal]
  /// What takes so much of it back that only a part of the item is left: a wide exception.
  let weakenings: [Signal]
  /// Of the article in a draft.
  public let heading: String
  /// The clause that we propose, in Japanese; what is in braces is filled in.
  public let model: String
  public let examples: [Example]

  /// The elements that make the item present.
  var asked: Set<Int> { Set(present.joined()).union(enough?.of ?? []) }

  public struct Element: Sendable {
    public let id: String
    public let words: Words
    let signals: [Signal]
  }

  /// So many of some elements are enough, one of a few among them.
  struct Enough: Sendable {
    let count: Int
    let of: [Int]
    let oneOf: [Int]
  }

  /// A text of our own with what has to be found in it.
  public struct Example: Sendable {
    public let text: String
    public let status: ClauseStatus
    /// For messages: where it stands.
    public let place: String
  }
}

/// Something that an agreement on confidentiality usually says.
public struct AgreementTerm: Sendable {
  public let element: ClauseItem.Element
  public let examples: [ClauseItem.Example]
}

/// A way to say an element: words that stand in one sentence, said by or of somebody, as a duty or a ban.
struct Signal: Sendable {
  let all: WordMask
  /// The first list of `all`: without it nothing fits.
  let key: WordMask
  let none: WordMask
  let by: Bound
  let moods: Set<Mood>
  let isWeak: Bool

  enum Bound: String, CaseIterable, Sendable {
    case contractor
    case client
    case any
  }
}

/// What a sentence makes of what it says.
enum Mood: String, CaseIterable, Sendable {
  case duty
  case ban
  case right
  case effort
}

/// How an item stands in a text.
public enum ClauseStatus: String, CaseIterable, Sendable {
  case present
  case partial
  case contradicted
  case absent

  public var words: Words {
    switch self {
    case .present: Words(ja: "あり", en: "present")
    case .partial: Words(ja: "一部", en: "partial")
    case .contradicted: Words(ja: "反対の定め", en: "contradicted")
    case .absent: Words(ja: "なし", en: "absent")
    }
  }
}
