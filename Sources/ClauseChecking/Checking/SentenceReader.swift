/// Parts provisions into sentences and finds the words of the rules in them.
struct SentenceReader {
  private let text: NormalText
  private let provisions: [Provision]
  private let vocabulary: Vocabulary
  private let roles: PartyRoles
  private(set) var sentences: [Sentence] = []
  /// Of each provision, its sentences.
  private(set) var ranges: [Range<Int>] = []
  private(set) var signs: [Vocabulary.DocumentSign: Int] = [:]
  /// Where each sign stands first.
  private(set) var firstSigns: [Vocabulary.DocumentSign: Int] = [:]
  private(set) var naming = PartyNaming()
  /// From where the text may be written in nouns: the title of a specification.
  private var nominalPlace: Int?
  private(set) var terms: DefinedTerms
  /// Questions bind nobody: checklists ask them.
  private(set) var questions = 0

  init(_ text: NormalText, _ provisions: [Provision], _ vocabulary: Vocabulary, roles: PartyRoles) {
    self.text = text
    self.provisions = provisions
    self.vocabulary = vocabulary
    self.roles = roles
    terms = DefinedTerms(text, [], vocabulary)
    sentences.reserveCapacity(provisions.count * 2)
    ranges.reserveCapacity(provisions.count)
    text.bytes.withUnsafeBufferPointer { bytes in
      for place in provisions.indices { read(place, bytes) }
    }
    terms = DefinedTerms(text, sentences, vocabulary)
    terms.spread(over: &sentences)
    let surroundings = Surroundings(text, provisions, ranges, vocabulary)
    surroundings.readAsides(&sentences)
    if let place = nominalPlace { surroundings.readNominal(&sentences, from: place) }
    let isTerms = firstSigns[.terms].map { terms in (firstSigns[.contract] ?? .max) > terms } ?? false
    for place in provisions.indices { surroundings.inherit(&sentences, place, isTerms: isTerms) }
    surroundings.carry(&sentences)
  }

  private mutating func read(_ place: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    let first = sentences.count
    let content = provisions[place].content
    var start = content.lowerBound
    var depth = 0
    var index = start
    while index < content.upperBound {
      let byte = bytes[index]
      if byte == 0x28 { depth += 1 } else if byte == 0x29 { depth = max(0, depth - 1) }
      // 。 is E3 80 82, 「 」 are E3 80 8C and 8D.
      if byte == 0xE3, index + 2 < content.upperBound, bytes[index + 1] == 0x80 {
        switch bytes[index + 2] {
        case 0x8C: depth += 1
        case 0x8D: depth = max(0, depth - 1)
        case 0x82 where depth == 0:
          add(start..<index + 3, place, bytes)
          start = index + 3
        default: break
        }
        index += 3
        continue
      }
      index += 1
    }
    if start < content.upperBound { add(start..<content.upperBound, place, bytes) }
    ranges.append(first..<sentences.count)
  }

  /// Where the reading of a sentence stands.
  private struct Reading {
    var sentence: Sentence
    var mood: (Mood, start: Int, end: Int)?
    /// What the last noun makes of it: 禁止, 目標値.
    var nominal: (Mood, end: Int)?
    /// It names a specification.
    var isNominalSign = false
    var pending: (actors: Actors, end: Int)?
    /// The word that named somebody last ended here: a shorter one that ends with it is a part of it.
    var lastParty = -1
  }

  private mutating func add(_ range: Range<Int>, _ place: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    var reading = Reading(sentence: Sentence(range: range, provision: place))
    let lengths = vocabulary.automaton.lengths
    vocabulary.automaton.forEachWord(in: bytes, range) { word, end in
      let (lists, isMore) = vocabulary.masks[word]
      reading.sentence.words.formUnion(lists)
      guard isMore else { return }
      let start = end - lengths[word]
      for meaning in vocabulary.meanings[word] {
        switch meaning {
        case .list: break
        case .mood(let found):
          // The later one decides; of two that end together, the longer.
          if reading.mood.map({ end > $0.end || end == $0.end && start < $0.start }) ?? true {
            reading.mood = (found, start, end)
          }
        case .midway(let mood): reading.sentence.midway.insert(mood)
        case .nominal(let mood): reading.nominal = (mood, end)
        case .document(.nominal): reading.isNominalSign = true
        case .party(let party):
          guard reading.lastParty != end else { continue }
          reading.lastParty = end
          name(party, word, start..<end, &reading, bytes)
        case .document(let sign):
          signs[sign, default: 0] += 1
          if firstSigns[sign] == nil { firstSigns[sign] = end }
        }
      }
    }
    finish(&reading, at: range.upperBound, bytes)
  }

  private mutating func name(
    _ party: Vocabulary.Party, _ place: Int, _ word: Range<Int>, _ reading: inout Reading,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    let actors = roles.actors(party)
    let following = Following.read(word.upperBound, bytes, reading.sentence.range.upperBound)
    naming.add(
      place, party, at: word, of: reading.sentence.range, isSubject: following == .subject,
      isSpaced: text.isSpaced(word.lowerBound), bytes)
    if let known = reading.pending, word.lowerBound - known.end > 15 { reading.pending = nil }
    let whole = actors.union(reading.pending?.actors ?? [])
    switch following {
    case .subject:
      // Behind a comma somebody else is spoken of: what was said until here binds the one before.
      if reading.sentence.isNamed, reading.sentence.bound.isDisjoint(with: whole),
        SentenceEnd.isComma(bytes, before: word.lowerBound)
      {
        let (range, place) = (reading.sentence.range, reading.sentence.provision)
        finish(&reading, at: word.lowerBound, bytes)
        reading = Reading(sentence: Sentence(range: range, provision: place), lastParty: word.upperBound)
      }
      reading.sentence.bound.formUnion(whole)
      reading.sentence.isNamed = true
      reading.pending = nil
    case .another: reading.pending = (whole, word.upperBound)
    case .nothing: break
    }
  }

  private mutating func finish(_ reading: inout Reading, at end: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    reading.sentence.mood = SentenceEnd.mood(
      reading.mood?.0, from: reading.mood?.end, to: end, isPart: end < reading.sentence.range.upperBound, bytes)
    if SentenceEnd.isQuestion(bytes, before: end) {
      reading.sentence.mood = nil
      questions += 1
    } else if let nominal = reading.nominal, reading.mood == nil, nominal.end == end - 3,
      end == reading.sentence.range.upperBound, SentenceEnd.isThere(bytes, at: end, "。")
    {
      reading.sentence.mood = nominal.0
    } else if reading.sentence.mood == nil {
      if let nominal = reading.nominal, end - nominal.end <= 33 { reading.sentence.nominal = nominal.0 }
      // A title or a heading, not a contract that mentions one.
      if reading.isNominalSign, nominalPlace == nil, reading.sentence.range.count <= Surroundings.longestHeading {
        nominalPlace = reading.sentence.provision
      }
    }
    sentences.append(reading.sentence)
  }
}
