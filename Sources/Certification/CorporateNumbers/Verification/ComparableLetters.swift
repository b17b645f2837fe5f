internal import Foundation
internal import TextForms

/// A text as people compare it by eye: NFKC, every hyphen one hyphen. Old and new forms of a kanji stay two letters,
/// though NFKC makes some of them one.
enum ComparableLetters {
  /// Without spaces.
  static func of(_ text: String) -> [Unicode.Scalar] {
    // A voicing mark that stands alone comes with a space, and joins its kana once that is gone.
    normal(normal(text).filter { !Width.isSpace($0) }).filter { !Width.isSpace($0) }
  }

  static func spaced(_ text: String) -> [Unicode.Scalar] { normal(text) }

  /// Hiragana as katakana, in small letters.
  static func loose(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    letters.flatMap { letter -> [Unicode.Scalar] in
      if let katakana = NameForm.katakana(letter) { return [katakana] }
      return Array(letter.properties.lowercaseMapping.unicodeScalars)
    }
  }

  private static func normal(_ text: String) -> [Unicode.Scalar] { normal(Array(text.unicodeScalars)) }

  private static func normal(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let parts = scalars.split(omittingEmptySubsequences: false) { isCompatibilityKanji($0) }
    let kept = scalars.filter(isCompatibilityKanji)
    var letters: [Unicode.Scalar] = []
    for (index, part) in parts.enumerated() {
      letters += normalWithoutKanji(part)
      if index < kept.count { letters.append(kept[index]) }
    }
    return letters
  }

  private static func normalWithoutKanji(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text).precomposedStringWithCompatibilityMapping.unicodeScalars.map(common)
  }

  private static func isCompatibilityKanji(_ scalar: Unicode.Scalar) -> Bool {
    (0xF900...0xFAFF).contains(scalar.value) || (0x2F800...0x2FA1F).contains(scalar.value)
  }

  private static func common(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case _ where Width.isHyphenLike(scalar): "-"
    case "〜", "∼": "~"
    case "’", "‘": "'"
    case "[", "〔", "【": "("
    case "]", "〕", "】": ")"
    default: scalar
    }
  }
}
