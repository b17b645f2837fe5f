/// How far a header is looked for, and what it must have.
enum HeaderBounds {
  /// Rows that are looked at.
  static let depth = 50
  /// Columns that must be known.
  static let fewest = 3
}

/// Finds the header among the first rows: titles, units and empty rows may stand above it.
struct HeaderSearch<Field: LedgerField> {
  let headings: Headings<Field>
  let records: [LedgerRecord]

  enum Outcome {
    case found(LedgerLayout<Field>)
    /// A header without a column that is needed.
    case missing(Field, row: Int)
    /// - Parameters:
    ///   - rows: how many were looked at.
    ///   - nearest: the row with most known headings; nil when none has any.
    case nowhere(rows: Int, nearest: (row: Int, known: Int)?)
    /// Nothing stands in these rows.
    case empty
  }

  func outcome() -> Outcome {
    guard let layout = layout() else {
      let isEmpty = records.allSatisfy { $0.fields.allSatisfy(\.isBlank) }
      return isEmpty ? .empty : .nowhere(rows: records.count, nearest: nearest())
    }
    if let missing = headings.required.first(where: { layout.fields[$0] == nil }) {
      return .missing(missing, row: layout.headerRow)
    }
    return .found(layout)
  }

  /// The best of all rows, and of all pairs of rows where the upper one holds headings of several columns.
  private func layout() -> LedgerLayout<Field>? {
    var best: LedgerLayout<Field>?
    for candidate in candidates where isHeader(candidate) && candidate.count > best?.count ?? 0 {
      best = candidate
    }
    return best
  }

  private func nearest() -> (row: Int, known: Int)? {
    let best = candidates.max { ($0.count, -$0.headerRow) < ($1.count, -$1.headerRow) }
    return best.flatMap { $0.count > 0 ? ($0.headerRow, $0.count) : nil }
  }

  /// One row goes before the pair that begins with it: a pair must show more.
  ///
  /// A row in which no heading is known by its whole name is none: rows of data are told from headers by that.
  private var candidates: [LedgerLayout<Field>] {
    let isKnown = records.map { $0.fields.contains(where: headings.isKnown) }
    return records.indices.flatMap { index -> [LedgerLayout<Field>] in
      var layouts = isKnown[index] ? [single(records[index])] : []
      if index + 1 < records.count, isKnown[index] || isKnown[index + 1],
        let pair = pair(records[index], records[index + 1])
      {
        layouts.append(pair)
      }
      return layouts
    }
  }

  private func isHeader(_ layout: LedgerLayout<Field>) -> Bool {
    layout.count >= HeaderBounds.fewest && Field.required.contains { layout.fields[$0] != nil }
  }

  private func single(_ record: LedgerRecord) -> LedgerLayout<Field> {
    let labels = record.fields.map { HeaderLabel(text: $0.trimmed, group: nil) }
    return LedgerLayout(headerRow: record.row, labels: labels, headings: headings)
  }

  private func pair(_ upper: LedgerRecord, _ lower: LedgerRecord) -> LedgerLayout<Field>? {
    let width = max(upper.fields.count, lower.fields.count)
    var labels: [HeaderLabel] = []
    var group: String?
    var groupEnd: Int?
    var underneath = (filled: 0, known: 0)
    for index in 0..<width {
      let above = index < upper.fields.count ? upper.fields[index].trimmed : ""
      let below = index < lower.fields.count ? lower.fields[index].trimmed : ""
      if !above.isEmpty { (group, groupEnd) = (above, upper.spans[index].map { index + $0 }) }
      // A merged cell says itself how far it reaches.
      if index == groupEnd { group = nil }
      // Cells that were merged leave the ones beside them blank, and the one underneath.
      guard !below.isEmpty else {
        if above.isEmpty { group = nil }
        labels.append(HeaderLabel(text: above, group: nil))
        continue
      }
      // Under the heading of a number or a title stands nothing in a header; in a row of data, a value.
      if !above.isEmpty, isIdentity(above) { return nil }
      underneath.filled += 1
      if case .found = headings.match(below, under: group) { underneath.known += 1 }
      labels.append(HeaderLabel(text: below, group: group))
    }
    guard underneath.known >= 2, underneath.known * 2 > underneath.filled else { return nil }
    return LedgerLayout(headerRow: lower.row, labels: labels, headings: headings)
  }

  private func isIdentity(_ text: String) -> Bool {
    guard case .found(let match) = headings.match(text) else { return false }
    return Field.required.contains { match.target == .field($0) }
  }
}
