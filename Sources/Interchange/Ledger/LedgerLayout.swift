/// What the columns of a ledger hold, and where its contracts begin.
package struct LedgerLayout: Sendable {
  /// The row of the header; the lower one where there are two.
  package let headerRow: Int
  /// Each field in the one column from which it is read.
  package let fields: [LedgerField: LedgerColumn]
  /// Marks by their place in `Headings.marks`.
  package let marks: [Int: LedgerColumn]
  package let unread: [UnreadColumn]

  /// How many columns were understood.
  var count: Int { fields.count + marks.count }
}

extension LedgerLayout {
  /// - Parameter labels: the heading of each column, and the one above it where several share one.
  init(headerRow: Int, labels: [HeaderLabel], headings: Headings) {
    var best: [HeadingTarget: (index: Int, strength: HeadingMatch.Strength)] = [:]
    var outcomes: [Headings.Outcome] = []
    for (index, label) in labels.enumerated() {
      let outcome = label.text.isEmpty ? .unknown : headings.match(label.text, under: label.group)
      outcomes.append(outcome)
      guard case .found(let match) = outcome else { continue }
      // The first of those that are equally sure.
      if let other = best[match.target], other.strength <= match.strength { continue }
      best[match.target] = (index, match.strength)
    }
    var fields: [LedgerField: LedgerColumn] = [:]
    var marks: [Int: LedgerColumn] = [:]
    var unread: [UnreadColumn] = []
    for (index, outcome) in outcomes.enumerated() where !labels[index].text.isEmpty {
      let column = LedgerColumn(index: index, heading: labels[index].shown)
      switch outcome {
      case .unknown: unread.append(UnreadColumn(column: column, reason: .unknown))
      case .ambiguous: unread.append(UnreadColumn(column: column, reason: .ambiguous))
      case .found(let match) where match.target == .notRead:
        unread.append(UnreadColumn(column: column, reason: .notKept))
      case .found(let match) where best[match.target]?.index != index:
        unread.append(UnreadColumn(column: column, reason: .alreadyRead))
      case .found(let match):
        switch match.target {
        case .field(let field): fields[field] = column
        case .mark(let mark): marks[mark] = column
        case .notRead: break
        }
      }
    }
    self.init(headerRow: headerRow, fields: fields, marks: marks, unread: unread)
  }
}

/// A heading of one column.
struct HeaderLabel {
  let text: String
  /// The heading above, which several columns share.
  let group: String?

  /// On one line.
  var shown: String {
    let whole = group.map { "\($0) \(text)" } ?? text
    return whole.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
