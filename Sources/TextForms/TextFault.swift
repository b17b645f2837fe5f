/// Why a text that somebody wrote could not be taken as what it should be.
///
/// Every fault of this module says what was found and what to write instead, in both languages;
/// the caller adds where it was found.
public protocol TextFault: Error, Sendable, Equatable {
  /// Stable and in kebab-case, for programs that read the answer.
  var code: String { get }
  /// What was found, and why it cannot be taken.
  var message: Words { get }
  /// What to write instead.
  var remedy: Words { get }
}

extension TextFault {
  /// The message and the remedy as one text.
  public var words: Words {
    Words(ja: message.ja + remedy.ja, en: message.en + ". " + remedy.en)
  }
}
