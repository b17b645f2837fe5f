/// The words that rules are made of, and one automaton that finds them all.
struct Vocabulary: Sendable {
  let automaton: WordAutomaton
  /// Of each word, what it means.
  let meanings: [[Meaning]]
  /// Of each word, the lists in which it stands, and whether it means more.
  let masks: [(lists: WordMask, isMore: Bool)]
  let lists: [String: Int]
  /// The lists of which a heading speaks for what stands under it.
  let headings: WordMask
  /// The lists of which a defined term speaks when its definition does.
  let definable: WordMask
  /// The lists that a sentence takes over from the ones before, when it points to them.
  let carried: WordMask

  /// The bit of a list; none where there is no such list.
  func mask(_ name: String) -> WordMask {
    lists[name].map { place in
      var mask = WordMask.none
      mask.insert(place)
      return mask
    } ?? .none
  }

  static func mask(_ meanings: [Meaning]) -> (lists: WordMask, isMore: Bool) {
    var mask = WordMask.none
    for case .list(let list) in meanings { mask.insert(list) }
    let isMore = meanings.contains { if case .list = $0 { false } else { true } }
    return (mask, isMore)
  }

  enum Meaning: Sendable, Hashable {
    /// It stands in a list of words.
    case list(Int)
    /// Somebody who may be bound, when a particle of the subject follows.
    case party(Party)
    case mood(Mood)
    /// The same, in the middle of a sentence that goes on.
    case midway(Mood)
    /// The same, as the noun that ends a bullet.
    case nominal(Mood)
    case document(DocumentSign)
  }

  enum Party: String, CaseIterable, Sendable {
    case contractor
    case client
    case subcontractor
    /// Each of the parties.
    case both
    /// 提供者: of a service, or of what is confidential.
    case provider
    /// 甲, 乙: who that is, the text says.
    case first
    case second
  }

  /// What a text says of itself.
  enum DocumentSign: String, CaseIterable, Sendable {
    case contract
    case agreement
    case pledge
    case terms
    case policy
    /// The text speaks of itself as a rule of a city or an office.
    case ruleItself
    case leader
    /// A specification or a service level agreement: its bullets end in nouns.
    case nominal
    /// A handbook or an article on contracts.
    case guide
    /// A table of questions.
    case checklist
    /// It tells officials or readers what to do.
    case advice
    /// Parties of a contract act in it.
    case roles
  }
}
