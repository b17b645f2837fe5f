package import TextForms

/// A sheet of a workbook that has several.
package struct LedgerSheet: Sendable, Hashable {
  /// Its place in the workbook, from 0.
  package let index: Int
  package let name: String
}

/// A row, as people find it.
package struct RowPlace: Sendable, Hashable, Comparable {
  /// Nil where there is only one.
  package let sheet: LedgerSheet?
  /// As the spreadsheet numbers it.
  package let row: Int

  package static func < (left: RowPlace, right: RowPlace) -> Bool {
    (left.sheet?.index ?? 0, left.row) < (right.sheet?.index ?? 0, right.row)
  }

  package var words: Words {
    guard let sheet else { return Words(ja: "\(row)行目", en: "row \(row)") }
    return Words(ja: "シート「\(sheet.name)」の\(row)行目", en: "row \(row) of sheet \"\(sheet.name)\"")
  }
}
