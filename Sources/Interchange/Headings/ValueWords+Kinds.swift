internal import TextForms

extension ValueWords {
  /// What a word stands for as a whole.
  func kinds(of text: String) -> Set<String> { Set(choices["kinds"]?[HeadingKey.of(text)] ?? []) }

  /// What the words within a text stand for: システム運用・保守業務. `other` counts where nothing else is named.
  func kinds(within text: String) -> Set<String> {
    let key = HeadingKey.of(text)
    var found: Set<String> = []
    for (word, kinds) in choices["kinds"] ?? [:] where word.count >= 2 && key.contains(word) { found.formUnion(kinds) }
    return found.count > 1 ? found.subtracting(["other"]) : found
  }
}
