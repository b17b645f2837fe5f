internal import TextForms

/// One row of a ledger whose columns are understood.
package struct LedgerRow<Field: LedgerField>: Sendable {
  package let place: RowPlace
  package let layout: LedgerLayout<Field>
  package let isHidden: Bool
  /// Without the white space around them.
  private let texts: [String]
  private let origins: [Int: CellOrigin]

  /// - Parameter above: the row above, for cells that say that they are the same as its cell.
  init(_ record: LedgerRecord, at place: RowPlace, _ layout: LedgerLayout<Field>, above: LedgerRow?, ditto: Set<String>)
  {
    self.place = place
    self.layout = layout
    isHidden = record.isHidden
    var texts = record.fields.enumerated().map { index, text in
      let text = text.trimmed
      guard text.unicodeScalars.count <= 4, ditto.contains(HeadingKey.of(text)), let above,
        index < above.texts.count
      else { return text }
      return above.texts[index]
    }
    var origins = record.origins
    for (index, text) in record.merged where index >= texts.count || texts[index].isEmpty {
      if index >= texts.count { texts += [String](repeating: "", count: index + 1 - texts.count) }
      texts[index] = text.trimmed
      origins[index] = .merged
    }
    self.texts = texts
    self.origins = origins
  }

  /// The cell of a field; nil where the ledger has no such column, nothing stands there, or what stands there has no
  /// value.
  package func cell(_ field: Field) -> LedgerCell? {
    guard let cell = written(field), cell.origin?.hasValue ?? true else { return nil }
    return field == Field.spanned ? spanned(cell) : cell
  }

  /// The cell of a mark, by its place in `Headings.marks`.
  package func mark(_ index: Int) -> LedgerCell? {
    layout.marks[index].flatMap(cell).flatMap { $0.origin?.hasValue ?? true ? $0 : nil }
  }

  /// The cell of a field, even if it is a formula without a value or an error.
  package func written(_ field: Field) -> LedgerCell? { layout.fields[field].flatMap(cell) }

  /// The cell of a mark, likewise.
  package func written(mark index: Int) -> LedgerCell? { layout.marks[index].flatMap(cell) }

  private func cell(_ column: LedgerColumn) -> LedgerCell? {
    guard column.index < texts.count else { return nil }
    let text = texts[column.index]
    return text.isEmpty ? nil : LedgerCell(column: column, text: text, origin: origins[column.index])
  }

  /// With the cells beside it that its heading covers.
  private func spanned(_ cell: LedgerCell) -> LedgerCell {
    let beside = texts.dropFirst(cell.column.index + 1).prefix(layout.span)
    // A wave may stand in a cell of its own, or after the first day, or before the last.
    let days = ([cell.text] + beside).map { $0.trimming { "～〜~－-―".contains($0) } }.filter { !$0.isEmpty }
    let text = days.count < 2 ? cell.text : days.joined(separator: "～")
    return LedgerCell(column: cell.column, text: text, origin: cell.origin)
  }
}

package struct LedgerCell: Sendable, Hashable {
  package let column: LedgerColumn
  /// Without the white space around it.
  package let text: String
  /// Nil where somebody typed it, as far as the file tells.
  package let origin: CellOrigin?
}
