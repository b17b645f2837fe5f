public import TextForms

/// What was left out of a document's text, or noticed in it.
public enum DocumentNote: Sendable, Hashable {
  /// Lines that only number the pages.
  case pageNumbers(Int)
  /// Lines that repeat on the pages, and how many of them in all.
  case pageHeaders([String], lines: Int)

  public var words: Words {
    switch self {
    case .pageNumbers(let count):
      Words(ja: "ページ番号の行（\(count)行）を本文から除きました。", en: "lines with page numbers were left out: \(count)")
    case .pageHeaders(let texts, let lines):
      Words(
        ja: "ページごとに繰り返される行（\(lines)行）を本文から除きました：\(texts.map { "「\($0)」" }.joined())",
        en: "lines that repeat on the pages were left out (\(lines)): "
          + texts.map { "\"\($0)\"" }.joined(separator: ", "))
    }
  }
}
