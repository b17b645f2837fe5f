/// One sentence of a provision, or the part of it that has a subject of its own, and what words occur in it.
struct Sentence {
  /// Of the whole sentence.
  let range: Range<Int>
  let provision: Int
  var words = WordMask.none
  /// Whom it speaks of, by the subjects that it names.
  var bound: Actors = []
  /// Its subjects were named in it, not taken over from what stands before.
  var isNamed = false
  /// Nil: it is no whole sentence, and says what the head of its list says, if anything.
  var mood: Mood?
  /// What it says before it goes on: してはならず、…するものとする.
  var midway: Set<Mood> = []
  /// It stands in a commentary on the text.
  var isAside = false
  /// What it says where its text is written in nouns: …の禁止.
  var nominal: Mood?
}

/// Who may be bound by a sentence.
struct Actors: OptionSet {
  let rawValue: UInt8

  static let contractor = Actors(rawValue: 1)
  static let client = Actors(rawValue: 2)
  static let subcontractor = Actors(rawValue: 4)
}
