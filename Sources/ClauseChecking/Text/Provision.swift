/// An article, a numbered paragraph, an item, or what stands between them: what one number covers.
struct Provision {
  /// As it is cited: 第3条第2項(1); empty before the first.
  let label: String
  /// In the normal text; without number and heading.
  let content: Range<Int>
  let block: Int
  /// The provision whose list this belongs to.
  let parent: Int?
}

/// Parts a text into provisions.
struct ProvisionReader {
  private let text: NormalText
  private let indents: [Int]
  private(set) var provisions: [Provision] = []
  private var stack: [Level] = []
  /// How far in the numbers under the article at hand began at 1.
  private var countedFromOne: Int?

  private struct Level {
    let marker: Marker
    let indent: Int
    /// The last provision on this level.
    var provision: Int
    /// 項 of a paragraph, 号 of an item in a list.
    var unit = "項"
  }

  static func provisions(of text: NormalText, indents: [Int]) -> [Provision] {
    var reader = ProvisionReader(text: text, indents: indents)
    for block in text.blocks.indices { reader.read(block) }
    return reader.provisions
  }

  private init(text: NormalText, indents: [Int]) {
    self.text = text
    self.indents = indents
    provisions.reserveCapacity(text.blocks.count)
  }

  private mutating func read(_ block: Int) {
    let range = text.blocks[block]
    guard let marker = Marker.read(text, range) else {
      // A heading stands alone above its article.
      if bracketed(range, isWhole: true) != nil {
        stack.removeAll { $0.marker.kind != .article && $0.marker.kind != .ordinal }
      } else {
        let parent = stack.last?.provision
        if !stack.isEmpty { stack[stack.count - 1].provision = provisions.count }
        add(range, block, parent: parent)
      }
      return
    }
    climb(to: marker, indent: indents[block])
    let parent = isParagraph(marker, indent: indents[block]) ? nil : stack.last?.provision
    stack.append(
      Level(marker: marker, indent: indents[block], provision: provisions.count, unit: isItem(parent) ? "号" : "項"))
    var content = marker.end..<range.upperBound
    if let inner = bracketed(content, isWhole: false) {
      content = min(inner.upperBound + 1, content.upperBound)..<content.upperBound
    }
    add(content, block, parent: parent)
  }

  /// Where numbers begin at 2, what stands before is the first paragraph, not the head of a list.
  private mutating func isParagraph(_ marker: Marker, indent: Int) -> Bool {
    guard let last = stack.last, last.marker.kind == .article || last.marker.kind == .ordinal else { return false }
    guard marker.kind == .decimal || marker.kind == .kanji else { return false }
    if marker.label == "1" { countedFromOne = indent }
    return countedFromOne.map { indent + 1 < $0 } ?? true
  }

  /// What is numbered from 1 under words of the article is a list of theirs.
  private func isItem(_ parent: Int?) -> Bool { parent.map { !provisions[$0].content.isEmpty } ?? false }

  /// Leaves the levels that a marker ends.
  private mutating func climb(to marker: Marker, indent: Int) {
    if marker.kind == .article || marker.kind == .ordinal { countedFromOne = nil }
    if marker.kind == .article { return stack.removeAll() }
    // What stands further out ends what stands further in.
    while let last = stack.last, last.marker.kind != .article, last.marker.kind != .ordinal, last.indent > indent + 1 {
      stack.removeLast()
    }
    guard let level = stack.lastIndex(where: { $0.marker.kind == marker.kind && $0.indent <= indent + 1 }) else {
      // A second that had no first inside the list goes on with what stood before the list.
      if !marker.isFirst { stack.removeAll { $0.marker.kind != .article && $0.marker.kind != .ordinal } }
      return
    }
    // The same marks, set further in, are a list inside the list.
    if stack[level].indent + 1 < indent, marker.kind != .ordinal { return stack.removeSubrange((level + 1)...) }
    stack.removeSubrange(level...)
  }

  private mutating func add(_ content: Range<Int>, _ block: Int, parent: Int?) {
    provisions.append(
      Provision(label: label, content: content, block: block, parent: parent))
  }

  private var label: String {
    var label = ""
    for level in stack {
      let marker = level.marker
      switch marker.kind {
      case .article, .ordinal: label += marker.label
      case .decimal where label.hasSuffix("条"), .kanji where label.hasSuffix("条"):
        label += "第\(marker.label)\(level.unit)"
      case .decimal where label.hasPrefix("第") && !label.contains("条"): label += "の\(marker.label)"
      default: label += marker.label
      }
    }
    return label
  }

  /// What stands in brackets at the start; nil when nothing does.
  private func bracketed(_ range: Range<Int>, isWhole: Bool) -> Range<Int>? {
    guard let first = range.first, text.bytes[first] == 0x28, range.count < 200 || !isWhole else { return nil }
    var depth = 0
    for index in range.prefix(160) {
      if text.bytes[index] == 0x28 { depth += 1 }
      guard text.bytes[index] == 0x29 else { continue }
      depth -= 1
      guard depth == 0 else { continue }
      return !isWhole || index + 1 == range.upperBound ? first + 1..<index : nil
    }
    return nil
  }
}
