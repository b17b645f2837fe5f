extension Surroundings {
  /// In a specification a bullet that ends in a noun binds; a heading does not, but says what stands under it is about.
  func readNominal(_ sentences: inout [Sentence], from first: Int) {
    var above = [WordMask](repeating: .none, count: provisions.count)
    var entries: [Int] = []
    var bullets = 0
    for place in provisions.indices.dropFirst(first) {
      let context = provisions[place].parent.map { above[$0] } ?? .none
      above[place] = context
      for index in ranges[place] {
        let sentence = sentences[index]
        if sentence.mood == nil, index == ranges[place].lowerBound, isHeading(sentence.range) {
          if isAbove(place, hasContext: context != .none) {
            above[place] = sentence.words.common(headings)
            if isNumbered(place) { above[place].formUnion(context) }
            continue
          }
          // The title, an entry of a table of contents, or a short bullet.
          if context == .none {
            if isNumbered(place), sentence.nominal != nil { entries.append(index) }
            continue
          }
        }
        sentences[index].words.formUnion(context)
        if sentence.mood == nil { sentences[index].mood = mood(of: sentence) }
        bullets += 1
      }
    }
    // In a table of contents there is nothing else.
    if bullets >= entries.count { for index in entries { sentences[index].mood = mood(of: sentences[index]) } }
  }

  /// Something stands under it. A line without a number under a heading is what the heading is about.
  private func isAbove(_ place: Int, hasContext: Bool) -> Bool {
    guard place + 1 < provisions.count, provisions[place + 1].parent == place else { return false }
    return isNumbered(place) || !hasContext || has(Self.bracket, in: provisions[place].content)
  }

  private func mood(of sentence: Sentence) -> Mood? {
    let range = sentence.range
    return has(Self.leader, in: range) ? nil : sentence.nominal ?? .duty
  }

  private static let leader = Array("……".utf8)

  /// Short, with nothing that parts who, what and where.
  private func isHeading(_ range: Range<Int>) -> Bool {
    range.count <= 75 && !Self.particles.contains { has($0, in: range) }
      && !range.contains { (0x30...0x39).contains(text.bytes[$0]) }
  }

  private static let particles = ["を", "は", "に", "へ", "で", "、", ":", "して"].map { Array($0.utf8) }

  private func has(_ word: [UInt8], in range: Range<Int>) -> Bool {
    guard range.count >= word.count else { return false }
    return (range.lowerBound...(range.upperBound - word.count)).contains { start in
      word.indices.allSatisfy { text.bytes[start + $0] == word[$0] }
    }
  }
}
