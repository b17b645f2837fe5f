/// A colour of a cell or its text, as red, green and blue.
package struct CellColour: Sendable, Hashable {
  package let rgb: UInt32

  package init(rgb: UInt32) { self.rgb = rgb & 0xFF_FFFF }

  /// Cells that somebody fills in.
  package static let fillIn = CellColour(rgb: 0xFF_F9DB)
  /// Cells that have to be filled in and are empty yet.
  package static let wanted = CellColour(rgb: 0xFD_E2D0)
  package static let heading = CellColour(rgb: 0xDC_E6F1)
  package static let mustText = CellColour(rgb: 0xB0_1E1E)
  package static let quietText = CellColour(rgb: 0x59_5959)
}
