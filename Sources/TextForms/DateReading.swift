/// Reads a date as staff of Japanese offices write it.
public enum DateReading {
  /// The day that the whole text names, with an optional weekday and time after it.
  ///
  /// Taken are era and Gregorian years, full-width and kanji digits, `.` `/` `-` and 年月日, and eight
  /// digits. What could be two days is refused, never guessed: `7.4.1` has no era, `25/4/1` no century.
  public static func read(_ text: String) throws(DateFault) -> CivilDate {
    var scanner = DateScanner(text)
    guard let written = scanner.wholeDate() else { throw .unreadable(text) }
    return try written.resolved(from: text)
  }
}
