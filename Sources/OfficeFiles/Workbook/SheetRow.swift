package import TextForms

/// One row of a sheet, with its cells that hold something.
package struct SheetRow: Sendable, Hashable {
  /// As the spreadsheet numbers it, from 1.
  package let row: Int
  package let isHidden: Bool
  /// In the order of their columns.
  package let cells: [SheetCell]
}

package struct SheetCell: Sendable, Hashable {
  /// From 0.
  package let column: Int
  /// What stands there; of a formula, the value that the spreadsheet computed last.
  package let value: CellValue
  package let formula: CellFormula?
}

package enum CellValue: Sendable, Hashable {
  case text(String)
  /// Plain decimal text, and how people see it: with the words and the zeros of its format.
  case number(String, shown: String)
  case day(CivilDate)
  case boolean(Bool)
  /// #REF! and its like.
  case error(String)
  /// A formula that was written and never computed.
  case notComputed

  /// What a person would type for it; empty for a formula without its value.
  package var text: String {
    switch self {
    case .text(let text), .error(let text), .number(_, let text): text
    case .day(let day): day.description
    case .boolean(let value): value ? "TRUE" : "FALSE"
    case .notComputed: ""
    }
  }
}

package struct CellFormula: Sendable, Hashable {
  /// As it stands in the file, without its equals sign; nil where the cell shares that of another.
  package let text: String?
}
