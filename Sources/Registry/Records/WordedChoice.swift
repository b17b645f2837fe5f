public import TextForms

/// One of a few values of a field, each with the words that people see and type. Raw values stand in the journal.
public protocol WordedChoice: RawRepresentable, CaseIterable, Sendable where RawValue == String {
  var words: Words { get }
}

extension WordedChoice {
  /// All of them, for the description of a field.
  static var choices: [FieldChoice] {
    allCases.map { FieldChoice($0.rawValue, ja: $0.words.ja, en: $0.words.en) }
  }
}
