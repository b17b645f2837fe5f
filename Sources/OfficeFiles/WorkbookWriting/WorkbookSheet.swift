package import TextForms

/// A sheet as it is to be written. Rows count from 1 and columns from 0, as in `CellRange`.
package struct WorkbookSheet: Sendable, Hashable {
  package struct Cell: Sendable, Hashable {
    package enum Value: Sendable, Hashable {
      case empty
      /// Stands there as it is, whatever it begins with: never a formula, a number or a link.
      case text(String)
      case number(Int64)
      case day(CivilDate)
    }

    package var value: Value
    package var style: CellStyle

    package init(_ value: Value, _ style: CellStyle = .plain) {
      self.value = value
      self.style = style
    }

    package init(_ text: String, _ style: CellStyle = .plain) { self.init(.text(text), style) }
  }

  package struct Row: Sendable, Hashable {
    /// From the first column on; nil: nothing is written there.
    package var cells: [Cell?]
    /// In points; nil: as high as its text.
    package var height: Double?

    package init(_ cells: [Cell?] = [], height: Double? = nil) {
      self.cells = cells
      self.height = height
    }
  }

  package struct Column: Sendable, Hashable {
    /// In digits of the standard font; a Japanese letter takes two.
    package var width: Double
    package var isHidden = false

    package init(width: Double, isHidden: Bool = false) {
      self.width = width
      self.isHidden = isHidden
    }
  }

  package var name: String
  package var columns: [Column] = []
  package var rows: [Row] = []
  package var merged: [CellRange] = []
  /// Rows and columns that stay in sight.
  package var frozen: (rows: Int, columns: Int) {
    get { (frozenRows, frozenColumns) }
    set { (frozenRows, frozenColumns) = newValue }
  }
  private var frozenRows = 0
  private var frozenColumns = 0
  /// The header and the rows that can be filtered by it.
  package var filter: CellRange?
  package var choices: [CellChoices] = []
  package var highlights: [CellHighlight] = []
  /// Against slips, without a password: locked cells do not change until somebody takes the protection off.
  package var isProtected = false
  package var isHidden = false
  package var page = SheetPage()

  package init(_ name: String, columns: [Column] = [], rows: [Row] = []) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}
