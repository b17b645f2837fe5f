/// A citation stripped of everything in which two ways of typing it may differ.
struct CitationKey: Sendable, Hashable {
  /// Words in parentheses that tell two sections of one number apart, such as
  /// （自治体機密性2以上を取り扱う場合）; empty where there are none.
  let qualifier: String
  /// The numbers, kana and words from the section down: `9.1`, `2`, `1`, `エ`, `8`.
  let steps: [String]

  init(_ text: String) {
    let folded = TypedWidth.halfwidth(text).lowercased()
      .replacing("前段", with: " first half ")
      .replacing("後段", with: " second half ")
      .replacing("項目", with: " ")
    let (qualifier, rest) = CitationKey.parting(folded)
    self.qualifier = qualifier
    // "item" only says what kind of number follows, and people leave it out.
    self.steps = CitationKey.steps(of: rest).filter { $0 != "item" }
  }

  /// A typed key means what begins with it; without a qualifier it means those of every qualifier.
  func covers(_ other: CitationKey) -> Bool {
    other.steps.starts(with: steps) && (qualifier.isEmpty || other.qualifier.contains(qualifier))
  }

  /// Takes the first parentheses that hold an ideograph out of the text.
  private static func parting(_ text: String) -> (qualifier: String, rest: String) {
    var search = text[...]
    while let open = search.firstIndex(of: "("), let close = search[open...].firstIndex(of: ")") {
      let inside = text[text.index(after: open)..<close]
      if inside.unicodeScalars.contains(where: { (0x4E00...0x9FFF).contains($0.value) }) {
        let qualifier = inside.filter { !$0.isWhitespace }
        return (String(qualifier), text[..<open] + " " + text[text.index(after: close)...])
      }
      search = text[text.index(after: close)...]
    }
    return ("", text)
  }

  private static func steps(of text: String) -> [String] {
    var steps: [String] = []
    var current = ""
    var currentKind: CitationCharacter.Kind?
    for scalar in text.unicodeScalars {
      let character = CitationCharacter(scalar)
      let continues =
        (character.kind == currentKind && character.kind != .other)
        || (currentKind == .number && character.kind == .point)
        || (currentKind == .kana && character.kind == .voicing)
      if !continues, !current.isEmpty {
        steps.append(current)
        current = ""
      }
      switch character.kind {
      case .number, .kana, .latin, .other, .voicing, .point: current += character.text
      case .circled: steps.append(character.text)
      case .separator: break
      }
      if !continues { currentKind = character.kind }
    }
    if !current.isEmpty { steps.append(current) }
    return steps.compactMap(normalized)
  }

  /// `08` is 8, and `9.1.` is 9.1.
  private static func normalized(_ step: String) -> String? {
    guard step.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return step.allSatisfy { $0 == "." } ? nil : step
    }
    return step.split(separator: ".")
      .map { part in Int(part).map(String.init) ?? String(part) }
      .joined(separator: ".")
  }
}
