/// A citation stripped of everything in which two ways of typing it may differ.
struct CitationKey: Sendable, Hashable {
  /// Words in parentheses that tell two sections of one number apart, such as
  /// （自治体機密性2以上を取り扱う場合）; empty where there are none.
  let qualifier: String
  /// The numbers, kana and words from the section down: `9.1`, `2`, `1`, `エ`, `8`.
  let steps: [String]

  init(_ text: String) {
    let (qualifier, rest) = CitationKey.parting(TypedWidth.halfwidth(text))
    self.qualifier = qualifier
    self.steps = CitationKey.named(CitationKey.steps(of: rest))
  }

  /// A typed key means what begins with it; without a qualifier it means those of every qualifier.
  func covers(_ other: CitationKey) -> Bool {
    other.steps.starts(with: steps) && (qualifier.isEmpty || other.qualifier.contains(qualifier))
  }

  /// Takes the first parentheses that hold an ideograph out of the text.
  private static func parting(_ text: String) -> (qualifier: String, rest: String) {
    let scalars = text.unicodeScalars
    var search = scalars[...]
    while let open = search.firstIndex(of: "("), let close = search[open...].firstIndex(of: ")") {
      let after = scalars.index(after: close)
      let inside = scalars[scalars.index(after: open)..<close]
      if inside.contains(where: { (0x4E00...0x9FFF).contains($0.value) }) {
        let qualifier = String(inside.filter { !$0.properties.isWhitespace }).lowercased()
        return (qualifier, String(scalars[..<open]) + " " + String(scalars[after...]))
      }
      search = scalars[after...]
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

  /// Halves by one name in both languages. What only says that a number of an item follows is left out, as
  /// people leave it out.
  private static func named(_ steps: [String]) -> [String] {
    var named: [String] = []
    for step in steps {
      switch (named.last, step) {
      case ("前", "段"): named[named.count - 1] = "first"
      case ("後", "段"): named[named.count - 1] = "second"
      case ("項", "目"): named.removeLast()
      case (_, "item"), (_, "half"): break
      default: named.append(step)
      }
    }
    return named
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
