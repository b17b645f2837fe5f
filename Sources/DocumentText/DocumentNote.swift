public import TextForms

/// What was left out of a document's text, or noticed in it.
public enum DocumentNote: Sendable, Hashable {
  /// Lines that only number the pages.
  case pageNumbers(Int)
  /// Lines that repeat on the pages, and how many of them in all.
  case pageHeaders([String], lines: Int)
  /// What was deleted is left out, what was inserted is text.
  case trackedChanges
  /// Text that is not printed; left out.
  case hiddenText
  /// Text boxes stand after the paragraph that they hang on.
  case textBoxes(Int)
  /// Footnotes and endnotes stand after the paragraph that refers to them.
  case footnotes(Int)
  /// Files of other kinds that are shown within the document; left out.
  case embeddedDocuments(Int)
  /// A sheet that is not shown; it is read.
  case hiddenSheet(String)

  public var words: Words {
    switch self {
    case .pageNumbers(let count):
      Words(ja: "ページ番号の行（\(count)行）を本文から除きました。", en: "lines with page numbers were left out: \(count)")
    case .pageHeaders(let texts, let lines):
      Words(
        ja: "ページごとに繰り返される行（\(lines)行）を本文から除きました：\(texts.map { "「\($0)」" }.joined())",
        en: "lines that repeat on the pages were left out (\(lines)): "
          + texts.map { "\"\($0)\"" }.joined(separator: ", "))
    case .trackedChanges:
      Words(
        ja: "変更履歴があります。削除された文字を除き、挿入された文字を含めて読みました。",
        en: "there are tracked changes: read without what was deleted, with what was inserted")
    case .hiddenText: Words(ja: "隠し文字を本文から除きました。", en: "hidden text was left out")
    case .textBoxes(let count):
      Words(ja: "テキストボックス（\(count)個）を、付いている段落の後に置きました。", en: "text boxes stand after their paragraphs: \(count)")
    case .footnotes(let count):
      Words(
        ja: "脚注・文末脚注（\(count)個）を、参照する段落の後に置きました。", en: "notes stand after the paragraphs that refer to them: \(count)")
    case .embeddedDocuments(let count):
      Words(ja: "埋め込まれた別の文書（\(count)個）は読んでいません。", en: "documents embedded in it were not read: \(count)")
    case .hiddenSheet(let name):
      Words(ja: "非表示のシート「\(name)」も読みました。", en: "the hidden sheet \"\(name)\" was read too")
    }
  }
}
