#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Texts in the form of C, for as long as this lives.
final class CStrings {
  private var texts: [UnsafeMutablePointer<CChar>] = []

  deinit { for text in texts { free(text) } }

  func copy(_ text: String) -> UnsafeMutablePointer<CChar>? {
    let copy = strdup(Self.writable(text))
    if let copy { texts.append(copy) }
    return copy
  }

  /// XML has no way to write these, and a zero would end the text.
  static func writable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnwritable) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isUnwritable(scalar) ? "\u{FFFD}" : scalar) }
    return String(scalars)
  }

  private static func isUnwritable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\t": false
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": true
    default: false
    }
  }
}
