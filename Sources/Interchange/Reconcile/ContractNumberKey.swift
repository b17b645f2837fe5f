internal import TextForms

/// The form in which numbers of contracts are compared: two systems type the same number with other widths, hyphens,
/// spaces and cases.
enum ContractNumberKey {
  static func of(_ number: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in Width.halfwidth(number).uppercased().unicodeScalars where !Width.isSpace(scalar) {
      key.append(Width.isHyphenLike(scalar) ? "-" : scalar)
    }
    return String(key)
  }
}
