/// Finds the header among the first rows: titles, units and empty rows may stand above it.
struct HeaderSearch {
  /// How many rows are looked at.
  static let depth = 50
  /// How many columns a header must have that are known.
  static let fewest = 3

  let headings: Headings
  let records: [CSVRecord]

  /// The best of all rows, and of all pairs of rows where the upper one holds headings of several columns.
  func layout() -> LedgerLayout? {
    var best: LedgerLayout?
    for candidate in candidates where isHeader(candidate) && candidate.count > best?.count ?? 0 {
      best = candidate
    }
    return best
  }

  /// For the message that no header was found.
  func nearest() -> (row: Int, known: Int)? {
    let best = candidates.max { ($0.count, -$0.headerRow) < ($1.count, -$1.headerRow) }
    return best.flatMap { $0.count > 0 ? ($0.headerRow, $0.count) : nil }
  }

  /// One row goes before the pair that begins with it: a pair must show more.
  ///
  /// A row in which no heading is known by its whole name is none: rows of data are told from headers by that.
  private var candidates: [LedgerLayout] {
    let isKnown = records.map { $0.fields.contains(where: headings.isKnown) }
    return records.indices.flatMap { index -> [LedgerLayout] in
      var layouts = isKnown[index] ? [single(records[index])] : []
      if index + 1 < records.count, isKnown[index] || isKnown[index + 1],
        let pair = pair(records[index], records[index + 1])
      {
        layouts.append(pair)
      }
      return layouts
    }
  }

  private func isHeader(_ layout: LedgerLayout) -> Bool {
    layout.count >= Self.fewest && (layout.fields[.number] != nil || layout.fields[.title] != nil)
  }

  private func single(_ record: CSVRecord) -> LedgerLayout {
    let labels = record.fields.map { HeaderLabel(text: $0.trimmed, group: nil) }
    return LedgerLayout(headerRow: record.row, labels: labels, headings: headings)
  }

  private func pair(_ upper: CSVRecord, _ lower: CSVRecord) -> LedgerLayout? {
    let width = max(upper.fields.count, lower.fields.count)
    var labels: [HeaderLabel] = []
    var group: String?
    var underneath = (filled: 0, known: 0)
    for index in 0..<width {
      let above = index < upper.fields.count ? upper.fields[index].trimmed : ""
      let below = index < lower.fields.count ? lower.fields[index].trimmed : ""
      if !above.isEmpty { group = above }
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
    return match.target == .field(.number) || match.target == .field(.title)
  }
}
