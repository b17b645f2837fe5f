internal import TextForms

/// What a heading was found to mean.
struct HeadingMatch<Field: LedgerField>: Hashable {
  let target: HeadingTarget<Field>
  let strength: HeadingStrength
  /// The place of the name in its list.
  var rank = 0

  /// Whether the column of this heading is the one to read, rather than that of `other`.
  func goesBefore(_ other: HeadingMatch) -> Bool { (strength, rank) < (other.strength, other.rank) }
}

/// How sure it is what a heading means, surest first.
enum HeadingStrength: Int, Comparable {
  case exact
  case containing
  /// A name that means this only where no other column has a better one.
  case otherwise

  static func < (left: HeadingStrength, right: HeadingStrength) -> Bool { left.rawValue < right.rawValue }
}

extension Headings {
  enum Outcome: Hashable {
    case found(HeadingMatch<Field>)
    /// Names of several things stand in it.
    case ambiguous
    case unknown
  }

  /// What a column is whose heading is `text`, under the heading `group` of several columns if there is one.
  ///
  /// Names are compared whole first, those of the group joined before them; then the names that are part of the
  /// heading count, if all of them (but those that lie within a longer one) mean one thing.
  func match(_ text: String, under group: String? = nil) -> Outcome {
    let key = HeadingKey.of(text)
    guard !key.isEmpty else { return .unknown }
    if let group, case let joined = HeadingKey.of(group) + key, let match = whole(joined) {
      return .found(match)
    }
    return whole(key).map(Outcome.found) ?? part(of: key)
  }

  /// Whether a cell holds a name of the field, as a whole.
  func isName(_ text: String, of field: Field) -> Bool {
    whole(HeadingKey.of(text))?.target == .field(field)
  }

  /// Whether a cell holds a name of any column, as a whole.
  func isKnown(_ text: String) -> Bool {
    guard text.utf8.count <= 4 * Self.longestHeading else { return false }
    return whole(HeadingKey.of(text)) != nil
  }

  private func whole(_ key: String) -> HeadingMatch<Field>? {
    if let name = names[key] { return HeadingMatch(target: name.target, strength: .exact, rank: name.rank) }
    if let name = otherwise[key] {
      return HeadingMatch(target: name.target, strength: .otherwise, rank: name.rank)
    }
    return numberedItem(key).map { HeadingMatch(target: $0, strength: .exact) }
  }

  /// 条項1, 契約項目①, 第3項目.
  private func numberedItem(_ key: String) -> HeadingTarget<Field>? {
    for prefix in itemPrefixes where key.hasPrefix(prefix) {
      let rest = key.dropFirst(prefix.count)
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard let item = Int(digits), ["", "項", "号", "番", "項目"].contains(rest.dropFirst(digits.count)),
        let index = marks.firstIndex(where: { $0.item == item })
      else { continue }
      return .mark(index)
    }
    return nil
  }

  /// Headings are not so long; text that somebody wrote into a cell is.
  private static var longestHeading: Int { 60 }

  private func part(of key: String) -> Outcome {
    let letters = Array(key.unicodeScalars)
    guard letters.count <= Self.longestHeading else { return .unknown }
    let found = parts(of: letters)
    let outermost = found.filter { match in
      !found.contains { $0.range != match.range && $0.range.contains(match.range) }
    }
    let targets = Set(outermost.map(\.name.target))
    if targets.contains(.notRead) { return .found(HeadingMatch(target: .notRead, strength: .containing)) }
    guard let target = targets.first else { return .unknown }
    guard targets.count == 1 else { return .ambiguous }
    let rank = outermost.map(\.name.rank).min() ?? 0
    return .found(HeadingMatch(target: target, strength: .containing, rank: rank))
  }

  /// Names of two letters or more that stand anywhere in the heading.
  private func parts(of letters: [Unicode.Scalar]) -> [(range: Range<Int>, name: RankedTarget<Field>)] {
    var found: [(range: Range<Int>, name: RankedTarget<Field>)] = []
    for start in letters.indices {
      var name = String.UnicodeScalarView()
      for end in start..<min(letters.count, start + longestName) {
        name.append(letters[end])
        if end > start, let known = names[String(name)] { found.append((start..<(end + 1), known)) }
      }
    }
    return found
  }
}
