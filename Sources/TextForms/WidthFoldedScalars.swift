/// The scalars of a text with widths folded, one at a time, so that readers need no folded copy.
package struct WidthFoldedScalars: IteratorProtocol, Sequence {
  private var scalars: String.UnicodeScalarView.Iterator
  private var pending: Unicode.Scalar?
  /// Where the scalar that came last begins in the text as it was, in UTF-8 bytes.
  package private(set) var offset = 0
  private var read = 0

  package init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
  }

  package mutating func next() -> Unicode.Scalar? {
    guard let scalar = pending ?? scalars.next() else { return nil }
    pending = nil
    offset = read
    read += UTF8.width(scalar)
    if scalar.value < 0x3000 { return scalar }
    let folded = Self.folded(scalar)
    guard Kana.takesVoicingMark(folded) else { return folded }
    let following = scalars.next()
    if let following, let composed = Kana.composed(folded, mark: following) {
      read += UTF8.width(following)
      return composed
    }
    pending = following
    return folded
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x3000: " "
    case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
    case 0xFF61...0xFF9F: Kana.fullwidth[Int(scalar.value - 0xFF61)]
    case 0xFFE0: "¢"
    case 0xFFE1: "£"
    case 0xFFE2: "¬"
    case 0xFFE5: "¥"
    default: scalar
    }
  }
}
