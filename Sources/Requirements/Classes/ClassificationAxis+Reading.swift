extension ClassificationAxis {
  /// The name of the axis as staff write it, with or without 自治体 before it.
  private var labels: [String] {
    switch self {
    case .confidentiality: ["機密性", "CONFIDENTIALITY"]
    case .integrity: ["完全性", "INTEGRITY"]
    case .availability: ["可用性", "AVAILABILITY"]
    }
  }

  private var letter: Character {
    switch self {
    case .confidentiality: "C"
    case .integrity: "I"
    case .availability: "A"
    }
  }

  /// A text of this axis alone, such as `自治体機密性 ３Ａ` or `2`, as the name of a class.
  func level(in typed: String) throws(ClassificationFault) -> String {
    let parts = try ClassificationAxis.parts(of: typed)
    switch parts {
    case .labelled(let found):
      guard found.count == 1, let body = found[self] else { throw .unknown(self, found: typed) }
      return try level(body, found: typed)
    case .bare(let bodies):
      return try level(bodies.joined(), found: typed)
    }
  }

  /// The class that a text without any name of an axis stands for.
  func level(_ body: String, found: String) throws(ClassificationFault) -> String {
    if levels.contains(body) { return body }
    let candidates = levels.filter { $0.first == body.first }
    guard body.count == 1, !candidates.isEmpty else { throw .unknown(self, found: found) }
    throw .ambiguous(self, found: found, candidates: candidates.reversed())
  }

  enum Parts {
    case labelled([ClassificationAxis: String])
    case bare([String])
  }

  static func parts(of typed: String) throws(ClassificationFault) -> Parts {
    let text = marked(typed)
    let bodies = text.split { separators.contains($0) }.map(String.init)
    let joined = bodies.joined()
    guard let first = joined.first, allCases.contains(where: { joined.contains($0.marker) }) else {
      return .bare(bodies)
    }
    guard allCases.contains(where: { $0.marker == first }) else { throw .unlabelled(found: typed) }
    var found: [ClassificationAxis: String] = [:]
    var current: ClassificationAxis?
    for character in joined {
      if let axis = allCases.first(where: { $0.marker == character }) {
        guard found[axis] == nil else { throw .repeated(axis, found: typed) }
        found[axis] = ""
        current = axis
      } else if let current {
        found[current, default: ""].append(character)
      }
    }
    return .labelled(found)
  }

  /// The text folded, with one private character for each name of an axis.
  private static func marked(_ typed: String) -> String {
    var text = TypedWidth.halfwidth(typed).uppercased()
    for axis in allCases {
      for label in axis.labels { text = text.replacing(label, with: String(axis.marker)) }
    }
    for noise in ["自治体", "レベル", "クラス", "LEVEL", "CLASS"] { text = text.replacing(noise, with: "") }
    for (roman, digit) in [("Ⅲ", "3"), ("Ⅱ", "2"), ("Ⅰ", "1")] { text = text.replacing(roman, with: digit) }
    let words = text.split(separator: " ").map { word in
      word.split { separators.contains($0) && $0 != " " }.map(lettered).joined(separator: "/")
    }
    return words.joined(separator: "/")
  }

  /// `C3B` and `I2`: a letter of the axis before a digit.
  private static func lettered(_ word: Substring) -> String {
    guard let axis = allCases.first(where: { $0.letter == word.first }), let digit = word.dropFirst().first,
      digit.isASCII, digit.isNumber
    else { return String(word) }
    return String(axis.marker) + word.dropFirst()
  }

  private var marker: Character {
    switch self {
    case .confidentiality: "\u{E000}"
    case .integrity: "\u{E001}"
    case .availability: "\u{E002}"
    }
  }

  private static let separators = Set(" \t\n\r・･,、，/;+:：()（）[]「」【】『』=＝-－‐.。")
}
