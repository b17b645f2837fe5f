internal import TextForms

/// What the sentences of a text say of each element of each item.
struct Matches {
  private let items: [ClauseItem]
  /// A sentence that says what a contract should say does not say it.
  private let aboutContracts: WordMask
  /// By item, then element: the best sentence for it.
  private var found: [[Match?]]
  private var contradicted: [Int?]
  private var weakened: [Bool]
  private let terms: [ClauseItem.Element]
  private var said: [Match?]

  struct Match {
    let sentence: Int
    let isWeak: Bool
    /// The sentence names whom it binds.
    let isNamed: Bool
  }

  init(_ rules: ClauseRules) {
    items = rules.items
    aboutContracts = rules.vocabulary.mask("aboutContracts")
    found = items.map { $0.elements.map { _ in nil } }
    contradicted = items.map { _ in nil }
    weakened = items.map { _ in false }
    terms = rules.agreement.map(\.element)
    said = terms.map { _ in nil }
  }

  mutating func add(_ sentence: Sentence, at index: Int) {
    guard sentence.words != .none, !sentence.words.meets(aboutContracts) else { return }
    for item in items.indices {
      for element in items[item].elements.indices {
        if let known = found[item][element], !known.isWeak { continue }
        guard let match = Self.match(items[item].elements[element].signals, sentence, index) else { continue }
        if found[item][element] == nil || !match.isWeak { found[item][element] = match }
      }
      guard !sentence.isAside else { continue }
      if contradicted[item] == nil, Self.match(items[item].contradictions, sentence, index) != nil {
        contradicted[item] = index
      }
      if !weakened[item] { weakened[item] = Self.match(items[item].weakenings, sentence, index) != nil }
    }
    for term in terms.indices where said[term]?.isWeak ?? true {
      if let match = Self.match(terms[term].signals, sentence, index), said[term] == nil || !match.isWeak {
        said[term] = match
      }
    }
  }

  /// Of each term of an agreement, where it stands.
  func agreement(_ quoting: Quoting) -> [CheckedClause.Part] {
    terms.indices.map { Self.part(terms[$0], said[$0], quoting) }
  }

  private static func part(_ element: ClauseItem.Element, _ match: Match?, _ quoting: Quoting) -> CheckedClause.Part {
    let at = match.map { quoting.place($0.sentence) }
    return CheckedClause.Part(
      words: element.words, strength: match.map { $0.isWeak ? .weak : .full }, article: at?.article, line: at?.line,
      quote: at?.quote)
  }

  private static func match(_ signals: [Signal], _ sentence: Sentence, _ index: Int) -> Match? {
    var weak: Match?
    for signal in signals where sentence.words.contains(signal.all) && !sentence.words.meets(signal.none) {
      guard binds(sentence, signal.by) else { continue }
      // A title or a heading says something only to who does not ask how it is meant.
      guard let mood = sentence.mood ?? (signal.moods.count == Mood.allCases.count ? .duty : nil) else { continue }
      let isEffort = mood == .effort && !signal.moods.contains(.effort)
      guard signal.moods.contains(mood) || isEffort || !signal.moods.isDisjoint(with: sentence.midway) else { continue }
      let match = Match(
        sentence: index, isWeak: signal.isWeak || isEffort || sentence.isAside, isNamed: sentence.isNamed)
      if !match.isWeak { return match }
      if weak == nil { weak = match }
    }
    return weak
  }

  private static func binds(_ sentence: Sentence, _ bound: Signal.Bound) -> Bool {
    switch bound {
    case .any: true
    // 損害の賠償を請求することがある: a right that names nobody is one of whoever writes the specification.
    case .client: sentence.bound.contains(.client) || sentence.bound.isEmpty && sentence.mood == .right
    case .contractor: sentence.bound.contains(.contractor) || sentence.bound.isEmpty
    }
  }

  // MARK: The finding

  func finding(_ place: Int, _ quoting: Quoting, _ other: CheckedText.NotAContract?) -> CheckedClause {
    let item = items[place]
    let matches = found[place]
    let said = status(item, matches, isContradicted: contradicted[place] != nil)
    let isWeakened = said == .present && weakened[place]
    let status = isWeakened ? .partial : said
    let best = matches.compactMap(\.self).min { one, other in
      (one.isWeak ? 1 : 0, one.sentence) < (other.isWeak ? 1 : 0, other.sentence)
    }
    let shown = (status == .contradicted ? contradicted[place] : best?.sentence).map(quoting.place)
    let parts = item.elements.indices.map { Self.part(item.elements[$0], matches[$0], quoting) }
    return CheckedClause(
      requirement: item.requirement, citation: item.citation, title: item.title, status: status,
      article: shown?.article, line: shown?.line,
      page: shown?.page, quote: shown?.quote, parts: parts,
      reason: other?.words ?? Words.reason(of: status, parts, asked: item.asked, isWeakened: isWeakened),
      confidence: Self.confidence(status, best))
  }

  private func status(_ item: ClauseItem, _ matches: [Match?], isContradicted: Bool) -> ClauseStatus {
    func isFull(_ element: Int) -> Bool { matches[element].map { !$0.isWeak } ?? false }
    if item.present.contains(where: { $0.allSatisfy(isFull) }) { return .present }
    if let enough = item.enough, enough.of.count(where: isFull) >= enough.count, enough.oneOf.contains(where: isFull) {
      return .present
    }
    if item.partial.contains(where: { matches[$0] != nil }) { return .partial }
    return isContradicted ? .contradicted : .absent
  }

  private static func confidence(_ status: ClauseStatus, _ best: Match?) -> CheckedClause.Confidence? {
    guard let best else { return status == .contradicted ? .medium : nil }
    if best.isWeak { return .low }
    return best.isNamed ? .high : .medium
  }
}
