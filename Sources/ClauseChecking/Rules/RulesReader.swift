internal import DataFiles
internal import Requirements
internal import TextForms

/// Reads the files of `checklists/clauses/`, and reports all that is wrong with them.
final class RulesReader {
  private let log: DiagnosticLog
  private var words: [[UInt8]] = []
  private var meanings: [[Vocabulary.Meaning]] = []
  private var places: [[UInt8]: Int] = [:]
  private var lists: [String: Int] = [:]
  private var inline: [[String]: Int] = [:]
  private var count = 0
  private var spellings = Spellings()
  private var items: [ClauseItem] = []
  private var agreement: [AgreementTerm] = []
  private var frame: AddendumFrame?
  private var headings = WordMask.none
  private var definable = WordMask.none
  private var carried = WordMask.none

  init(log: DiagnosticLog) { self.log = log }

  func rules(digest: String) -> ClauseRules? {
    guard log.isEmpty, let automaton = WordAutomaton(words), let frame else { return nil }
    return ClauseRules(
      vocabulary: Vocabulary(
        automaton: automaton, meanings: meanings, masks: meanings.map(Vocabulary.mask), lists: lists,
        headings: headings, definable: definable,
        carried: carried),
      items: items, agreement: agreement, frame: frame, digest: digest)
  }

  // MARK: Words

  func readWords(_ root: NodeReader) {
    guard
      let mapping = root.mapping(
        allowing: [
          "spellings", "parties", "moods", "midway", "nominal", "documents", "lists", "headings", "definable",
          "carried",
        ])
    else { return }
    for entry in mapping.optional("spellings")?.mapping()?.readers ?? [] {
      spellings.add(entry.key, texts(entry.value))
    }
    read(mapping.optional("parties"), Vocabulary.Party.self) { .party($0) }
    read(mapping.optional("moods"), Mood.self) { .mood($0) }
    read(mapping.optional("midway"), Mood.self) { .midway($0) }
    read(mapping.optional("nominal"), Mood.self) { .nominal($0) }
    read(mapping.optional("documents"), Vocabulary.DocumentSign.self) { .document($0) }
    for entry in mapping.optional("lists")?.mapping()?.readers ?? [] {
      if lists[entry.key] != nil { entry.value.report(ClauseProblem.listTwice(entry.key)) }
      lists[entry.key] = list(texts(entry.value), entry.value)
    }
    definable = Self.mask(mapping.optional("definable")?.list(listPlace) ?? [])
    carried = Self.mask(mapping.optional("carried")?.list(listPlace) ?? [])
    headings = Self.mask(mapping.optional("headings")?.list(listPlace) ?? [])
  }

  private func read<Key: RawRepresentable & CaseIterable>(
    _ reader: NodeReader?, _ type: Key.Type, _ meaning: (Key) -> Vocabulary.Meaning
  ) where Key.RawValue == String {
    guard let mapping = reader?.mapping(allowing: Key.allCases.map(\.rawValue)) else { return }
    for entry in mapping.readers {
      guard let key = Key(rawValue: entry.key) else { continue }
      for text in texts(entry.value) { add(text, meaning(key)) }
    }
  }

  private func texts(_ reader: NodeReader) -> [String] { reader.list { $0.text() } ?? [] }

  private func list(_ texts: [String], _ reader: NodeReader) -> Int {
    guard count < WordMask.size else {
      reader.report(ClauseProblem.tooManyLists(limit: WordMask.size))
      return 0
    }
    defer { count += 1 }
    for text in texts { add(text, .list(count)) }
    return count
  }

  private func add(_ text: String, _ meaning: Vocabulary.Meaning) {
    for spelling in spellings.ways(of: text) {
      let word = NormalText.word(spelling)
      guard !word.isEmpty else { continue }
      if let place = places[word] {
        if !meanings[place].contains(meaning) { meanings[place].append(meaning) }
      } else {
        places[word] = words.count
        words.append(word)
        meanings.append([meaning])
      }
    }
  }

  func readFrame(_ root: NodeReader) { frame = AddendumFrame(root) }

  // MARK: Items

  private static let keys = [
    "requirement", "citation", "title", "elements", "present", "enough", "partial", "contradicted", "weakened",
    "heading", "model", "examples",
  ]

  func readItem(_ root: NodeReader) {
    guard let mapping = root.mapping(allowing: Self.keys) else { return }
    let id = mapping.required("requirement")?.text().map { RequirementID(rawValue: $0) }
    let citation = mapping.required("citation")?.text()
    let title = mapping.required("title")?.words()
    let elements = (mapping.required("elements")?.mapping()?.readers ?? []).compactMap(element)
    let names = elements.map(\.id)
    let present = mapping.optional("present")?.list { $0.list { self.place($0, names) } } ?? []
    let enough = mapping.optional("enough").flatMap { self.enough($0, names) }
    let partial = mapping.optional("partial")?.list { self.place($0, names) }
    let contradictions = mapping.optional("contradicted")?.list(signal) ?? []
    let weakenings = mapping.optional("weakened")?.list(signal) ?? []
    let heading = mapping.required("heading")?.text()
    let model = mapping.required("model")?.template(["contractor", "client"])
    let examples = mapping.required("examples").map(self.examples) ?? []
    guard let id, let citation, let title, let heading, let model else { return }
    items.append(
      ClauseItem(
        requirement: id, citation: citation, title: title, elements: elements, present: present, enough: enough,
        partial: Set(partial ?? Array(names.indices)), contradictions: contradictions,
        weakenings: weakenings, heading: heading, model: model, examples: examples))
  }

  func readAgreement(_ root: NodeReader) {
    let terms = root.mapping(allowing: ["terms"])?.required("terms")?.mapping()?.readers ?? []
    for entry in terms {
      guard let mapping = entry.value.mapping(allowing: ["ja", "en", "signals", "examples"]),
        let element = element(entry.key, mapping)
      else { continue }
      agreement.append(
        AgreementTerm(element: element, examples: mapping.required("examples").map(examples) ?? []))
    }
  }

  private func element(
    _ entry: (key: String, keyPosition: SourcePosition, value: NodeReader)
  ) -> ClauseItem.Element? {
    entry.value.mapping(allowing: ["ja", "en", "signals"]).flatMap { element(entry.key, $0) }
  }

  private func element(_ id: String, _ mapping: MappingReader) -> ClauseItem.Element? {
    guard let words = mapping.words(),
      let signals = mapping.required("signals")?.list(signal)
    else { return nil }
    return ClauseItem.Element(id: id, words: words, signals: signals)
  }

  private func place(_ reader: NodeReader, _ names: [String]) -> Int? {
    reader.word(among: names).flatMap(names.firstIndex)
  }

  private func enough(_ reader: NodeReader, _ names: [String]) -> ClauseItem.Enough? {
    guard let mapping = reader.mapping(allowing: ["count", "of", "oneOf"]),
      let count = mapping.required("count")?.integer(in: 1...20),
      let of = mapping.required("of")?.list({ place($0, names) }),
      let oneOf = mapping.required("oneOf")?.list({ place($0, names) })
    else { return nil }
    return ClauseItem.Enough(count: count, of: of, oneOf: oneOf)
  }

  private func signal(_ reader: NodeReader) -> Signal? {
    guard let mapping = reader.mapping(allowing: ["all", "none", "by", "mood", "weak"]),
      let all = mapping.required("all")?.list(listPlace)
    else { return nil }
    let none = mapping.optional("none")?.list(listPlace) ?? []
    let moods = mapping.optional("mood")?.list { $0.oneOf(Mood.self) }
    return Signal(
      all: Self.mask(all), key: Self.mask(Array(all.prefix(1))), none: Self.mask(none),
      by: mapping.optional("by")?.oneOf(Signal.Bound.self) ?? .contractor,
      moods: Set(moods ?? [.duty, .ban]), isWeak: mapping.optional("weak")?.flag() ?? false)
  }

  private static func mask(_ places: [Int]) -> WordMask {
    places.reduce(into: WordMask.none) { $0.insert($1) }
  }

  /// The name of a list, or a list of words.
  private func listPlace(_ reader: NodeReader) -> Int? {
    if case .scalar = reader.node.content {
      return reader.word(among: lists.keys.sorted()).flatMap { lists[$0] }
    }
    let words = texts(reader)
    if let known = inline[words] { return known }
    let place = list(words, reader)
    inline[words] = place
    return place
  }

  private func examples(_ reader: NodeReader) -> [ClauseItem.Example] {
    guard let mapping = reader.mapping(allowing: ClauseStatus.allCases.map(\.rawValue)) else { return [] }
    return mapping.readers.flatMap { entry -> [ClauseItem.Example] in
      guard let status = ClauseStatus(rawValue: entry.key) else { return [] }
      return (entry.value.items() ?? []).compactMap { item in
        item.text().map {
          ClauseItem.Example(text: $0, status: status, place: "\(item.file):\(item.node.line)")
        }
      }
    }
  }
}
