internal import Registry

extension RecordKind {
  /// In English sentences.
  var plural: String { self == .nda ? "NDAs" : words.en + "s" }

  var withArticle: String { (self == .nda || self == .officer ? "an " : "a ") + words.en }
}
