internal import Registry
internal import TextForms

/// What the words of a register mean.
public struct StatusWords: Sendable {
  /// In the order of the file: of several words the first that stands here counts.
  let words: [(status: Certification.Status, keys: Set<String>)]
  /// Words that say nothing of the status.
  let others: Set<String>
  /// The words of one entry stand in a row, with spaces between them.
  let isList: Bool
  /// What an entry without a word is; nil where that says nothing.
  let whenSilent: Certification.Status?

  static let none = StatusWords(words: [], others: [], isList: false, whenSilent: nil)

  static func key(_ word: String) -> String { HeadingKey.of(word) }

  enum Meaning: Equatable {
    case known(Certification.Status)
    /// Some words are not known; the status counts all the same when others are, as long as one entry has several.
    case unclear(Certification.Status, unknown: [String])
    case silent
  }

  func meaning(of raw: String?) -> Meaning {
    guard let raw else { return whenSilent.map { .known($0) } ?? .silent }
    let parts = isList ? raw.split(whereSeparator: \.isWhitespace).map(String.init) : [raw]
    let keys = parts.map { (word: $0, key: Self.key($0)) }
    let unknown = keys.filter { part in
      !others.contains(part.key) && !words.contains { $0.keys.contains(part.key) }
    }
    let found = words.first { meaning in keys.contains { meaning.keys.contains($0.key) } }?.status
    let status = found ?? .unknown
    if !unknown.isEmpty { return .unclear(status, unknown: unknown.map(\.word)) }
    return .known(status)
  }
}
