/// What the columns of a ledger hold, and where its contracts begin.
package struct LedgerLayout<Field: LedgerField>: Sendable {
  /// The row of the header; the lower one where there are two.
  package let headerRow: Int
  /// Each field in the one column from which it is read.
  package let fields: [Field: LedgerColumn]
  /// Marks by their place in `Headings.marks`.
  package let marks: [Int: LedgerColumn]
  package let unread: [UnreadColumn]
  /// Columns to the right of `Field.spanned` that its heading covers: a cell was merged, and three hold 自, ～ and 至.
  let span: Int

  /// How many columns were understood.
  var count: Int { fields.count + marks.count }
}

extension LedgerLayout {
  /// - Parameter labels: the heading of each column, and the one above it where several share one.
  init(headerRow: Int, labels: [HeaderLabel], headings: Headings<Field>) {
    let outcomes = labels.map { $0.text.isEmpty ? .unknown : headings.match($0.text, under: $0.group) }
    let best = Self.best(of: outcomes)
    var fields: [Field: LedgerColumn] = [:]
    var marks: [Int: LedgerColumn] = [:]
    var unread: [UnreadColumn] = []
    for (index, outcome) in outcomes.enumerated() where !labels[index].text.isEmpty {
      let column = LedgerColumn(index: index, heading: labels[index].shown)
      if let reason = Self.reasonNotToRead(outcome, index, best) {
        unread.append(UnreadColumn(column: column, reason: reason))
      } else if case .found(let match) = outcome {
        switch match.target {
        case .field(let field): fields[field] = column
        case .mark(let mark): marks[mark] = column
        case .notRead: break
        }
      }
    }
    let uncovered = Field.spanned.flatMap { fields[$0] }.map {
      labels[($0.index + 1)...].prefix(2).prefix { $0.text.isEmpty }
    }
    self.init(
      headerRow: headerRow, fields: fields, marks: marks, unread: unread, span: uncovered?.count ?? 0)
  }

  private typealias Best = [HeadingTarget<Field>: (index: Int, match: HeadingMatch<Field>)]

  /// The column from which each is read; of those that are equally sure the first.
  private static func best(of outcomes: [Headings<Field>.Outcome]) -> Best {
    var best: Best = [:]
    for (index, outcome) in outcomes.enumerated() {
      guard case .found(let match) = outcome else { continue }
      if let other = best[match.target], !match.goesBefore(other.match) { continue }
      best[match.target] = (index, match)
    }
    return best
  }

  private static func reasonNotToRead(
    _ outcome: Headings<Field>.Outcome, _ index: Int, _ best: Best
  ) -> UnreadColumn.Reason? {
    switch outcome {
    case .unknown: .unknown
    case .ambiguous: .ambiguous
    case .found(let match) where match.target == .notRead: .notKept
    case .found(let match): best[match.target]?.index == index ? nil : .alreadyRead
    }
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
