/// A list from which the cells of a range are filled in.
package struct CellChoices: Sendable, Hashable {
  package var range: CellRange
  package var values: [String]
  /// Shown when something else is typed.
  package var refusal: String
  /// Something else may stand there as well.
  package var isOpen: Bool

  package init(_ range: CellRange, _ values: [String], refusal: String, isOpen: Bool = false) {
    self.range = range
    self.values = values
    self.refusal = refusal
    self.isOpen = isOpen
  }
}
