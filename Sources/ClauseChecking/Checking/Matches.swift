internal import TextForms

/// What the sentences of a text say of each element of each item.
struct Matches {
  private let items: [ClauseItem]
  /// A sentence that says what a contract should say does not say it.
  private let aboutContracts: WordMask
  private let terms: [ClauseItem.Element]
  private var sought: [Sought] = []
  /// By item, where its elements begin in `sought`; what contradicts it and what weakens it follow them.
  private var starts: [Int] = []
  private var firstTerm = 0
  /// What is not settled yet, and its keys.
  private var open: [(place: Int, keys: WordMask)] = []

  struct Match {
    let sentence: Int
    let isWeak: Bool
    /// The sentence names whom it binds.
    let isNamed: Bool
  }

  init(_ rules: ClauseRules) {
    items = rules.items
    aboutContracts = rules.vocabulary.mask("aboutContracts")
    terms = rules.agreement.map(\.element)
    for item in items {
      starts.append(sought.count)
      sought += item.elements.map { Sought($0.signals) }
      sought.append(Sought(item.contradictions, isOfTextOnly: true))
      sought.append(Sought(item.weakenings, isOfTextOnly: true))
    }
    firstTerm = sought.count
    sought += terms.map { Sought($0.signals) }
    open = sought.indices.filter { !sought[$0].signals.isEmpty }.map { ($0, sought[$0].keys) }
  }

  mutating func add(_ sentence: Sentence, at index: Int) {
    guard sentence.words != .none, !sentence.words.meets(aboutContracts) else { return }
    var isAnySettled = false
    for (place, keys) in open where sentence.words.meets(keys) {
      if sentence.isAside, sought[place].isOfTextOnly { continue }
      guard let match = Self.match(sought[place].signals, sentence, index) else { continue }
      if sought[place].best == nil || !match.isWeak { sought[place].best = match }
      guard !match.isWeak || !sought[place].canBeFull else { continue }
      sought[place].isSettled = true
      isAnySettled = true
    }
    if isAnySettled { open.removeAll { sought[$0.place].isSettled } }
  }

  private func matches(_ item: Int) -> [Match?] {
    sought[starts[item]..<(starts[item] + items[item].elements.count)].map(\.best)
  }

  private func contradiction(_ item: Int) -> Match? { sought[starts[item] + items[item].elements.count].best }

  private func weakening(_ item: Int) -> Match? { sought[starts[item] + items[item].elements.count + 1].best }

  /// Of each term of an agreement, where it stands.
  func agreement(_ quoting: Quoting) -> [CheckedClause.Part] {
    terms.indices.map { Self.part(terms[$0], sought[firstTerm + $0].best, quoting) }
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
    let matches = matches(place)
    let said = status(item, matches, isContradicted: contradiction(place) != nil)
    let isWeakened = said == .present && weakening(place) != nil
    let status = isWeakened ? .partial : said
    let best = matches.compactMap(\.self).min { one, other in
      (one.isWeak ? 1 : 0, one.sentence) < (other.isWeak ? 1 : 0, other.sentence)
    }
    let shown = (status == .contradicted ? contradiction(place)?.sentence : best?.sentence).map(quoting.place)
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
