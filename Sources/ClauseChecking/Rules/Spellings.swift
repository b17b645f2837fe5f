/// Other ways to write parts of words: 又は, または.
struct Spellings {
  private var parts: [(part: String, others: [String])] = []

  mutating func add(_ part: String, _ others: [String]) { parts.append((part, others)) }

  /// A word with each way in which parts of it are written.
  func ways(of text: String) -> [String] {
    parts.reduce([text]) { found, spelling in
      found
        + found.filter { Self.has(spelling.part, in: $0) }.flatMap { one in
          spelling.others.map { one.replacing(spelling.part, with: $0) }
        }
    }
  }

  /// Asked a hundred thousand times: bytes are compared, not letters.
  private static func has(_ part: String, in text: String) -> Bool {
    let (part, text) = (Array(part.utf8), Array(text.utf8))
    guard let first = part.first, text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      text[start] == first && part.indices.allSatisfy { text[start + $0] == part[$0] }
    }
  }
}
