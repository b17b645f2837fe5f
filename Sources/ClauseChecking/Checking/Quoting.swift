internal import DocumentText

/// Where a sentence stands in the original.
struct Quoting {
  let document: TextDocument
  let text: NormalText
  let provisions: [Provision]
  let sentences: [Sentence]

  /// Longer quotations are cut.
  private static let longest = 240

  struct Place {
    let article: String?
    let line: Int?
    let page: Int?
    let quote: String
  }

  func place(_ index: Int) -> Place {
    let sentence = sentences[index]
    let provision = provisions[sentence.provision]
    let block = document.blocks[provision.block]
    let start = text.origin(sentence.range.lowerBound)
    let isLast = sentence.range.upperBound == text.blocks[provision.block].upperBound
    let end = isLast ? block.text.utf8.count : text.origin(sentence.range.upperBound)
    let mark = block.mark(atUTF8Offset: start)
    return Place(
      article: provision.label.isEmpty ? nil : provision.label, line: mark?.line, page: mark?.page,
      quote: quote(block.text, start, end))
  }

  private func quote(_ text: String, _ start: Int, _ end: Int) -> String {
    let utf8 = text.utf8
    guard let low = utf8.index(utf8.startIndex, offsetBy: start, limitedBy: utf8.endIndex),
      let high = utf8.index(utf8.startIndex, offsetBy: end, limitedBy: utf8.endIndex), low < high
    else { return "" }
    let found = text[low..<high]
    let trimmed = found.drop { $0.isWhitespace }
    guard trimmed.count > Self.longest else {
      return String(
        trimmed[..<(trimmed.lastIndex { !$0.isWhitespace }.map(trimmed.index(after:)) ?? trimmed.startIndex)])
    }
    return trimmed.prefix(Self.longest) + "…"
  }
}
