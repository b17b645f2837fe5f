internal import Registry

extension RecordKind {
  /// In English sentences.
  var plural: String { self == .nda ? "NDAs" : words.en + "s" }

  var withArticle: String { (self == .nda || words.en.first.map("aeiou".contains) == true ? "an " : "a ") + words.en }
}
