/// A colour that the cells of a range take on by what stands in them.
package struct CellHighlight: Sendable, Hashable {
  package enum Condition: Sendable, Hashable {
    case isEmpty
    /// Exactly this text.
    case holds(String)
  }

  package var range: CellRange
  package var condition: Condition
  package var fill: CellColour

  package init(_ range: CellRange, when condition: Condition, fill: CellColour) {
    self.range = range
    self.condition = condition
    self.fill = fill
  }
}
