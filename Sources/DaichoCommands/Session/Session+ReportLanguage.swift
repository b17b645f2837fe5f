internal import TextForms

extension Session {
  /// Reports are Japanese unless somebody asks otherwise: the locale of a terminal is nobody's wish.
  var reportLanguage: Language { languageOrigin == .environment("LANG") ? .ja : language }
}
