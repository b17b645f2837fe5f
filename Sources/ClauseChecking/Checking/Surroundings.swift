/// What a sentence has from what stands around it: the head of its list, the heading above it, the line before.
struct Surroundings {
  let text: NormalText
  let provisions: [Provision]
  /// Of each provision, its sentences.
  let ranges: [Range<Int>]
  private let listHead: WordMask
  let headings: WordMask
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
      } else if index == range.lowerBound, index > 0, goesOn(place) || defines(place, sentences) {
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

  /// A line that defines what stands alone above it: 秘密情報, and below 一切の情報をいいます。
  private func defines(_ place: Int, _ sentences: [Sentence]) -> Bool {
    guard place > 0, !isNumbered(place), let above = ranges[place - 1].first, ranges[place - 1].count == 1,
      sentences[above].mood == nil, sentences[above].range.count <= Self.longestTerm
    else { return false }
    return ranges[place].last.map { index in
      Self.definitions.contains { ends($0, sentences[index].range) }
    } ?? false
  }

  /// In bytes.
  private static let longestTerm = 45
  private static let definitions = ["をいう。", "をいいます。", "を意味する。", "を意味します。"].map { Array($0.utf8) }

  private func ends(_ word: [UInt8], _ range: Range<Int>) -> Bool {
    range.count >= word.count && text.bytes[range].suffix(word.count).elementsEqual(word)
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
        guard sentences[before].words.meets(carried) else { continue }
        guard isSameArticle(place, sentences[before].provision) else { break }
        sentences[index].words.formUnion(sentences[before].words.common(carried))
      }
    }
  }

  /// In sentences.
  private static let farthest = 3

  func isNumbered(_ place: Int) -> Bool {
    provisions[place].content != text.blocks[provisions[place].block]
  }

  // MARK: Commentary

  /// A model contract explains itself: 【解説】. What is said only there is offered, not agreed.
  func readAsides(_ sentences: inout [Sentence]) {
    var isAside = false
    for place in provisions.indices {
      let content = provisions[place].content
      if let first = content.first, Self.commentaryMarks.contains(text.bytes[first]),
        Self.commentary.contains(where: { starts($0, content) })
      {
        isAside = true
      } else if isNumbered(place) || starts(Self.bracket, content) {
        isAside = false
      }
      guard isAside else { continue }
      for index in ranges[place] { sentences[index].isAside = true }
    }
  }

  static let bracket = Array("【".utf8)
  private static let commentaryMarks = Set(commentary.compactMap(\.first))
  private static let commentary = [
    "【解説", "(解説", "〔解説", "<解説", "[解説", "解説:", "【注", "【ポイント", "【留意", "【趣旨", "【補足", "【説明", "【記載上", "【作成上", "【コメント",
  ].map { Array($0.utf8) }

  func starts(_ word: [UInt8], _ range: Range<Int>) -> Bool {
    range.count >= word.count && word.indices.allSatisfy { text.bytes[range.lowerBound + $0] == word[$0] }
  }
}
