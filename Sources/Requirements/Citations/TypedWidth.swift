/// Full-width letters and digits, as people type them, in their ASCII form.
///
/// Stands in for `TextForms.Width.halfwidth`; replace the body by a call of it where that is at hand.
enum TypedWidth {
  static func halfwidth(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
