/// The width of characters: half-width and full-width forms of one letter, folded into one.
public enum Width {
  /// Full-width ASCII and the ideographic space become ASCII, half-width katakana become full-width
  /// katakana with their voicing marks composed; every other character stays.
  public static func halfwidth(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var folded = String.UnicodeScalarView()
    var scalars = WidthFoldedScalars(text)
    while let scalar = scalars.next() { folded.append(scalar) }
    return String(folded)
  }
}
