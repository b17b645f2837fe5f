/// The time that spreadsheets and systems put after a date. It is passed over: the register holds days.
extension DateScanner {
  /// "0:00:00", "T09:30:00+09:00", "午前9時30分". Nothing is passed over when what follows is no time.
  ///
  /// `Z` and other zones are left standing, so that the text is refused: in Japan it may be another day.
  mutating func skipTime() {
    let start = position
    if takeTime() { skipZone() } else { position = start }
  }

  private mutating func takeTime() -> Bool {
    skipSpaces()
    _ = take("T")
    skipHalfOfDay()
    guard let hour = clockNumber(upTo: 24) else { return false }
    if take("時") {
      guard let minute = clockNumber(upTo: 59) else { return true }
      guard take("分") else { return false }
      if clockNumber(upTo: 59) != nil { return take("秒") }
      return hour < 24 || minute == 0
    }
    guard take(":"), let minute = clockNumber(upTo: 59), hour < 24 || minute == 0 else { return false }
    if take(":") {
      guard clockNumber(upTo: 60) != nil else { return false }
      if take(".") { guard spacedNumber() != nil else { return false } }
    }
    let end = position
    skipSpaces()
    if !skipLetters("A", "M"), !skipLetters("P", "M") { position = end }
    return true
  }

  /// One or two digits.
  private mutating func clockNumber(upTo limit: Int) -> Int? {
    skipSpaces()
    guard let number = number(), number.digits <= 2, number.value <= limit else { return nil }
    return number.value
  }

  private mutating func skipHalfOfDay() {
    let start = position
    if take("午"), take("前") || take("後") { return }
    position = start
  }

  private mutating func skipLetters(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    let start = position
    if take(first), take(second) { return true }
    position = start
    return false
  }

  private mutating func skipZone() {
    let start = position
    for expected in "+09:00".unicodeScalars where !take(expected) {
      position = start
      return
    }
  }
}
