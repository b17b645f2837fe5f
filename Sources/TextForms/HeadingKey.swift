/// The form in which headings and value words are compared.
package enum HeadingKey {
  /// Beyond the folding of widths: の and signs between words, which one office writes and the next does not.
  package static func of(_ text: String) -> String {
    let folded = Width.foldedForMatching(text)
    guard folded.unicodeScalars.contains(where: isDropped) else { return folded }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: folded.unicodeScalars.lazy.filter { !isDropped($0) })
    return String(kept)
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "の", "・", "/", "\\", "、", ",", ".", "。", ":", "※", "*", "|", "_", "#", "\"", "'", "★", "●", "■": true
    default: false
    }
  }
}
