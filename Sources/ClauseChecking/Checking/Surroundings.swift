/// What a sentence has from what stands around it: the head of its list, the heading above it, the line before.
struct Surroundings {
  private let text: NormalText
  private let provisions: [Provision]
  /// Of each provision, its sentences.
  private let ranges: [Range<Int>]
  private let listHead: WordMask
  private let headings: WordMask
  private let backward: WordMask
  private let carried: WordMask

  /// In bytes of normal text; what is longer is no heading.
  static let longestHeading = 90

  init(_ text: NormalText, _ provisions: [Provision], _ ranges: [Range<Int>], _ vocabulary: Vocabulary) {
    self.text = text
    self.provisions = provisions
    self.ranges = ranges
    listHead = vocabulary.mask("listHead")
    headings = vocabulary.headings
    backward = vocabulary.mask("backward")
    carried = vocabulary.carried
  }

  // MARK: Lists and lines

  /// What a sentence does not say itself it has from the head of its list, or from the sentence before. Terms of use
  /// speak to users: there it goes on from paragraph to paragraph.
  func inherit(_ sentences: inout [Sentence], _ place: Int, isTerms: Bool) {
    let range = ranges[place]
    let head = head(of: place, sentences)
    for index in range {
      if let head, index == range.lowerBound {
        sentences[index].words.formUnion(sentences[head].words)
        if sentences[index].mood == nil || sentences[index].mood == .duty {
          sentences[index].mood = sentences[head].mood ?? sentences[index].mood
        }
        if sentences[index].bound.isEmpty { sentences[index].bound = sentences[head].bound }
      } else if index == range.lowerBound, index > 0, goesOn(place) {
        sentences[index].words.formUnion(sentences[index - 1].words)
        if sentences[index].bound.isEmpty { sentences[index].bound = sentences[index - 1].bound }
      } else if sentences[index].bound.isEmpty, index > 0 {
        let goesOn = index > range.lowerBound || isTerms && isSameArticle(place, sentences[index - 1].provision)
        if goesOn { sentences[index].bound = sentences[index - 1].bound }
      }
    }
  }

  /// The line before ends in a comma, and this one has no number.
  private func goesOn(_ place: Int) -> Bool {
    guard place > 0, !isNumbered(place),
      provisions[place - 1].block + 1 == provisions[place].block
    else { return false }
    let end = provisions[place - 1].content.upperBound
    return end >= 3 && text.bytes[end - 3] == 0xE3 && text.bytes[end - 2] == 0x80 && text.bytes[end - 1] == 0x81
  }

  private func isSameArticle(_ one: Int, _ other: Int) -> Bool {
    func article(_ place: Int) -> Substring { provisions[place].label.prefix { $0 != "条" } }
    return article(one) == article(other)
  }

  /// The sentence that says what the items of a list are for.
  private func head(of place: Int, _ sentences: [Sentence]) -> Int? {
    guard let parent = provisions[place].parent else { return nil }
    return ranges[parent].last { sentences[$0].words.meets(listHead) }
  }

  /// この場合, 前項の: it speaks of what was said before in its article.
  func carry(_ sentences: inout [Sentence]) {
    guard carried != .none else { return }
    for index in sentences.indices.dropFirst() where sentences[index].words.meets(backward) {
      let place = sentences[index].provision
      for before in (max(0, index - Self.farthest)..<index).reversed() {
        guard isSameArticle(place, sentences[before].provision) else { break }
        sentences[index].words.formUnion(sentences[before].words.common(carried))
      }
    }
  }

  /// In sentences.
  private static let farthest = 3

  // MARK: Commentary

  /// A model contract explains itself: 【解説】. What is said only there is offered, not agreed.
  func readAsides(_ sentences: inout [Sentence]) {
    var isAside = false
    for place in provisions.indices {
      let content = provisions[place].content
      if Self.commentary.contains(where: { starts($0, content) }) {
        isAside = true
      } else if isNumbered(place) || starts(Self.bracket, content) {
        isAside = false
      }
      guard isAside else { continue }
      for index in ranges[place] { sentences[index].isAside = true }
    }
  }

  private static let commentary = [
    "【解説", "(解説", "〔解説", "<解説", "[解説", "解説:", "【注", "【ポイント", "【留意", "【趣旨", "【補足", "【説明", "【記載上", "【作成上", "【コメント",
  ].map { Array($0.utf8) }

  private func starts(_ word: [UInt8], _ range: Range<Int>) -> Bool {
    range.count >= word.count && word.indices.allSatisfy { text.bytes[range.lowerBound + $0] == word[$0] }
  }

  // MARK: Nouns

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

  private func isNumbered(_ place: Int) -> Bool {
    provisions[place].content != text.blocks[provisions[place].block]
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
  private static let bracket = Array("【".utf8)

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
