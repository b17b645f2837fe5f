/// Why a text that somebody wrote could not be taken as what it should be.
///
/// Every fault of this module says what was found (`message`) and what to write instead (`remedy`), in both
/// languages; the caller adds where it was found.
public protocol TextFault: ExplainedError, Equatable {}

extension TextFault {
  /// The message and the remedy as one text.
  public var words: Words {
    Words(ja: message.ja + remedy.ja, en: message.en + ". " + remedy.en)
  }
}
