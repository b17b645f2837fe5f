internal import TextForms

/// The names by which staff call the columns of a ledger, and the words that they write into them.
package struct Headings<Field: LedgerField>: Sendable {
  /// The kind of ledger, by which its headings file is named.
  let ledger: String
  /// Without a column for each of these a table is no such ledger.
  let required: [Field]
  package let marks: [MarkColumn]
  /// Where a mark may stand in place of a date: the requirement that it then speaks of.
  package let ndaMark: Int?
  /// By heading key: the one thing that a heading of this name is.
  let names: [String: RankedTarget<Field>]
  /// By heading key: names that mean this only where no other column has a better one.
  let otherwise: [String: RankedTarget<Field>]
  /// Letters of the longest of `names`.
  let longestName: Int
  /// Heading keys before the number of a contract item.
  let itemPrefixes: [String]
  package let values: ValueWords

  /// The names of a field, for messages that say what was looked for.
  package let shownNames: [Field: [String]]
}

/// What a name means, and its place among the names of that: the first one goes before the others.
struct RankedTarget<Field: LedgerField>: Hashable {
  let target: HeadingTarget<Field>
  let rank: Int
}

/// Words in the cells of a ledger, by their heading key.
package struct ValueWords: Sendable {
  /// By the name of the list, then by word: one word may stand for several choices.
  var choices: [String: [String: [String]]] = [:]
  var marks: [String: MarkWord] = [:]
  /// Words instead of 有 and 無.
  var flags: [String: Bool] = [:]
  /// Say that the term begins on the day of signing.
  var startsAtSigning: Set<String> = []
  /// Says that there is nothing to write: － and 該当なし.
  var nothing: Set<String> = []
  var withoutEnd: Set<String> = []
  var amountNotFixed: Set<String> = []
  /// The same as in the row above.
  var ditto: Set<String> = []
  var totals: Set<String> = []
  /// What a row of explanation begins with.
  var notes: [String] = []

  /// Whether a cell holds a word for an explanation, as a whole: 記入例.
  func isNote(_ text: String) -> Bool {
    let key = HeadingKey.of(text)
    return notes.contains { HeadingKey.of($0) == key }
  }
}

/// What a word says that stands for a mark.
package enum MarkWord: String, Sendable, CaseIterable {
  case satisfied
  case partial
  case notSatisfied
  case notNeeded
}
