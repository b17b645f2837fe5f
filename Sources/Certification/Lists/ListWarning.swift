/// What a document holds that was read, but that somebody should look at.
public enum ListWarning: Sendable, Hashable {
  /// The layout of the register was never compared with the real one.
  case layoutUnverified
  case unknownHeading(String)
  /// A word for a status that the source does not explain; the status is unknown.
  case unknownStatus(String)
  case noStatus(id: String)
  /// The register gives two statuses that cannot both hold; the status is unknown.
  case statusContradiction(id: String, String, String)
  case lostCharacters(id: String, field: EntryField, text: String)
  /// Letters outside of the register's character set, of which it shows a picture instead.
  case pictureLetters(id: String)
  case duplicateID(String)
  case unreadableDate(id: String, field: EntryField, text: String)
  case unreadableNumber(id: String, text: String)
  /// The entry is left out. The number counts entries from 1.
  case entryWithoutID(number: Int)
  /// No entry holds what should be there.
  case fieldNeverFound(EntryField)
  case moreThanDeclared(declared: Int, found: Int)
}
