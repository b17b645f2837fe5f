/// What a heading was found to mean.
struct HeadingMatch: Hashable {
  /// How sure it is, surest first.
  enum Strength: Int, Comparable {
    case exact
    case containing
    /// A name that means this only where no other column has a better one.
    case otherwise

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  let target: HeadingTarget
  let strength: Strength
}

extension Headings {
  enum Outcome: Hashable {
    case found(HeadingMatch)
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
  func isName(_ text: String, of field: LedgerField) -> Bool {
    whole(HeadingKey.of(text))?.target == .field(field)
  }

  private func whole(_ key: String) -> HeadingMatch? {
    if let target = names[key] { return HeadingMatch(target: target, strength: .exact) }
    if let target = otherwise[key] { return HeadingMatch(target: target, strength: .otherwise) }
    return numberedItem(key).map { HeadingMatch(target: $0, strength: .exact) }
  }

  /// 条項1, 契約項目①, 第3項目.
  private func numberedItem(_ key: String) -> HeadingTarget? {
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
  private static let longestHeading = 200

  private func part(of key: String) -> Outcome {
    let text = Array(key.utf8)
    guard text.count <= Self.longestHeading else { return .unknown }
    let found = parts.compactMap { part -> (range: Range<Int>, target: HeadingTarget)? in
      text.range(of: part.name).map { ($0, part.target) }
    }
    let outermost = found.filter { match in
      !found.contains { $0.range != match.range && $0.range.contains(match.range) }
    }
    let targets = Set(outermost.map(\.target))
    if targets.contains(.notRead) { return .found(HeadingMatch(target: .notRead, strength: .containing)) }
    guard let target = targets.first else { return .unknown }
    guard targets.count == 1 else { return .ambiguous }
    return .found(HeadingMatch(target: target, strength: .containing))
  }
}

extension [UInt8] {
  fileprivate func range(of part: [UInt8]) -> Range<Int>? {
    guard part.count <= count else { return nil }
    let start = (0...(count - part.count)).first { self[$0..<($0 + part.count)].elementsEqual(part) }
    return start.map { $0..<($0 + part.count) }
  }
}
