/// Terms that a text defines: 資料（以下「本件資料」という。）, 「秘密情報」とは…をいう.
struct DefinedTerms {
  struct Term {
    let text: Range<Int>
    let sentence: Int
    /// What the definition says and the term does not: who speaks of the term speaks of it.
    let words: WordMask
  }

  private(set) var terms: [Term] = []
  private let text: NormalText
  private let vocabulary: Vocabulary

  /// Longer ones are quotations, not terms; in bytes.
  private static let longest = 75
  /// More than these are a dictionary.
  private static let most = 200

  init(_ text: NormalText, _ sentences: [Sentence], _ vocabulary: Vocabulary) {
    self.text = text
    self.vocabulary = vocabulary
    let sign = vocabulary.mask("definition")
    var last: Range<Int>?
    text.bytes.withUnsafeBufferPointer { bytes in
      for index in sentences.indices where sentences[index].words.meets(sign) {
        // The parts of a sentence have its range.
        if sentences[index].range == last { continue }
        last = sentences[index].range
        read(sentences[index].range, index, bytes)
      }
    }
  }

  private mutating func read(_ range: Range<Int>, _ sentence: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    var place = range.lowerBound
    while place + 2 < range.upperBound, terms.count < Self.most {
      guard bytes[place] == 0xE3, bytes[place + 1] == 0x80, bytes[place + 2] == 0x8C else {
        place += 1
        continue
      }
      let start = place + 3
      let limit = min(range.upperBound, start + Self.longest)
      place = start
      guard let end = (start..<limit).first(where: { bytes[$0] == 0x8D && bytes[$0 - 1] == 0x80 }).map({ $0 - 2 }),
        start < end, let definition = definition(of: start..<end, in: range, bytes), !isParty(start..<end, bytes)
      else { continue }
      let own = words(start..<end, from: start, bytes)
      let said = words(definition.range, from: definition.from, bytes).common(vocabulary.definable)
      terms.append(Term(text: start..<end, sentence: sentence, words: said.subtracting(own)))
    }
  }

  /// Where the definition stands, and from where on a word that ends in it is what the term is.
  private func definition(
    of term: Range<Int>, in range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (range: Range<Int>, from: Int)? {
    let close = term.upperBound + 3
    if ends("以下「", at: term.lowerBound, bytes, in: range) || ends("以下、「", at: term.lowerBound, bytes, in: range)
      || ends("以下単に「", at: term.lowerBound, bytes, in: range)
      || ends("以下総称して「", at: term.lowerBound, bytes, in: range)
    {
      // The bracket may say more before it: (写しを含む。以下「資料等」という。)
      guard let open = bracket(before: term.lowerBound, in: range, bytes) else { return nil }
      return (max(range.lowerBound, open - 90)..<open, open - 6)
    }
    if starts("とは", at: close, bytes, in: range) {
      return (close..<range.upperBound, max(close, range.upperBound - 45))
    }
    return nil
  }

  private func bracket(before place: Int, in range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var depth = 0
    for index in (range.lowerBound..<place).reversed() {
      if bytes[index] == 0x29 { depth += 1 }
      guard bytes[index] == 0x28 else { continue }
      if depth == 0 { return index }
      depth -= 1
    }
    return nil
  }

  private func ends(_ word: String, at end: Int, _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Bool {
    starts(word, at: end - word.utf8.count, bytes, in: range)
  }

  private func starts(_ word: String, at start: Int, _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Bool
  {
    start >= range.lowerBound && start + word.utf8.count <= range.upperBound
      && zip(word.utf8, bytes[start...]).allSatisfy { $0 == $1 }
  }

  // MARK: Words

  private func words(_ range: Range<Int>, from: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> WordMask {
    var mask = WordMask.none
    vocabulary.automaton.forEachWord(in: bytes, range) { word, end in
      guard end >= from else { return }
      for case .list(let list) in vocabulary.meanings[word] { mask.insert(list) }
    }
    return mask
  }

  /// 以下「乙」という names a party; the parties are shown by themselves.
  private func isParty(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isParty = false
    vocabulary.automaton.forEachWord(in: bytes, range) { word, end in
      guard end == range.upperBound, vocabulary.automaton.lengths[word] == range.count else { return }
      for case .party in vocabulary.meanings[word] { isParty = true }
    }
    return isParty
  }

  /// Who speaks of a term says what its definition says.
  func spread(over sentences: inout [Sentence]) {
    let telling = terms.filter { $0.words != .none }
    guard !telling.isEmpty, let automaton = WordAutomaton(telling.map { Array(text.bytes[$0.text]) }) else { return }
    text.bytes.withUnsafeBufferPointer { bytes in
      for index in sentences.indices {
        automaton.forEachWord(in: bytes, sentences[index].range) { place, _ in
          sentences[index].words.formUnion(telling[place].words)
        }
      }
    }
  }
}
