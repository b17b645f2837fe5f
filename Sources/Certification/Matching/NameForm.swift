internal import Foundation
internal import TextForms

/// A name as it is compared: widths, kana, case, symbols and legal forms folded away. Never shown.
struct NameForm: Sendable, Hashable {
  /// All of it without spaces and symbols.
  let compact: String
  /// Its words.
  let tokens: Set<String>
  /// The pairs of neighbouring letters, in order; one that stands twice counts twice.
  let bigrams: [UInt64]

  init(_ text: String) {
    let folded = Self.folded(text)
    let words = Self.words(folded)
    let kept = Self.withoutForms(words)
    let name = CompanyName(text)
    // Japanese forms stand without a space before or behind the name; others are words at its end.
    let core = name.legalForm == nil ? kept.joined() : Self.words(Self.folded(name.coreKey)).joined()
    compact = core.isEmpty ? words.joined() : core
    tokens = Set(name.legalForm == nil ? kept : [compact])
    bigrams = Self.bigrams(compact)
  }

  var isEmpty: Bool { compact.isEmpty }

  /// NFKC, then small letters, hiragana as katakana, and accents dropped.
  private static func folded(_ text: String) -> [Unicode.Scalar] {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let normal = isASCII ? text : text.precomposedStringWithCompatibilityMapping
    return normal.lowercased().unicodeScalars.map { katakana($0) ?? $0 }
  }

  /// Nil for what is no hiragana.
  static func katakana(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    (0x3041...0x3096).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0x60) : nil
  }

  /// Runs of letters and digits. Points and apostrophes stand within words: K.K., H2O.ai.
  private static func words(_ scalars: [Unicode.Scalar]) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in scalars where scalar != "." && scalar != "'" && scalar != "’" {
      if isLetter(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    return word.isEmpty ? words : words + [String(word)]
  }

  /// The long-vowel mark is left out: サーバー and サーバ are one word, and it is typed for hyphens.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: true
    case ..<0x80: false
    case 0x30FC, 0x30FB: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  private static let forms: Set<String> = [
    "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp", "lp", "plc", "gmbh",
    "ag", "kk", "gk", "bv", "pty", "pte", "sa", "the",
  ]

  private static func withoutForms(_ words: [String]) -> [String] {
    var kept = words[...]
    while kept.count > 1, let last = kept.last, forms.contains(last) { kept = kept.dropLast() }
    if kept.count > 1, let first = kept.first, first == "the" || first == "kk" { kept = kept.dropFirst() }
    return Array(kept)
  }

  private static func bigrams(_ text: String) -> [UInt64] {
    let scalars = text.unicodeScalars.map { UInt64($0.value) }
    guard scalars.count > 1 else { return scalars }
    return zip(scalars, scalars.dropFirst()).map { $0 << 32 | $1 }.sorted()
  }
}
