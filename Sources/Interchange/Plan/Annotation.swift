internal import TextForms

/// Words in brackets after a value: 有（株式会社A）, ○（第5条）.
enum Annotation {
  /// The value alone; the text as it is when no bracket ends it.
  static func removed(from text: String) -> String { parts(of: text)?.value ?? text }

  /// The value alone, if the brackets say no more than where it stands: 第5条, 特記事項第3条第2項.
  ///
  /// Anything else may take back what the value says: ○（一部除く）.
  static func referenceRemoved(from text: String) -> String {
    guard let parts = parts(of: text), isReference(parts.annotation) else { return text }
    return parts.value
  }

  private static func parts(of text: String) -> (value: String, annotation: String)? {
    guard let last = text.last, "）)］]】".contains(last),
      let open = text.firstIndex(where: { "（(［[【".contains($0) })
    else { return nil }
    let value = String(text[..<open]).trimmed
    let annotation = text[text.index(after: open)...].dropLast()
    return value.isEmpty ? nil : (value, String(annotation))
  }

  private static func isReference(_ text: String) -> Bool {
    let words = ["個人情報取扱特記事項", "特記事項", "契約書", "仕様書", "約款", "別紙", "別記", "別添", "覚書"]
    let rest = words.reduce(Width.halfwidth(text)) { $0.replacing($1, with: "") }
    return rest.allSatisfy { $0.isWholeNumber || "第条項号頁pP.・,、~～- ".contains($0) }
  }
}
