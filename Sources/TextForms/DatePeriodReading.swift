/// Reads a cell that holds a whole period: 令和8年4月1日～令和9年3月31日.
public enum DatePeriodReading {
  /// Both days, parted by ～, a dash, から (まで), 自 至 or a line break.
  ///
  /// A day that is described and not dated (契約日から) is refused, and so is a last day without its year.
  public static func read(_ text: String) throws(DatePeriodFault) -> DatePeriod {
    let scalars = Array(text.unicodeScalars)
    if let (left, right) = parted(scalars) {
      let first: CivilDate
      let last: CivilDate
      do { first = try DateReading.read(left) } catch { throw .start(error) }
      do { last = try DateReading.read(right) } catch { throw .end(error) }
      return try period(first, last)
    }
    return try partedByDash(text, scalars)
  }

  private static func period(
    _ first: CivilDate, _ last: CivilDate
  ) throws(DatePeriodFault) -> DatePeriod {
    guard let period = DatePeriod(first: first, last: last) else {
      throw .endsBeforeItStarts(first: first, last: last)
    }
    return period
  }

  /// Splits at what stands in no date; these words bind more strongly than a line break.
  private static func parted(_ scalars: [Unicode.Scalar]) -> (String, String)? {
    if let split = scalars.firstIndex(where: isWave) {
      return (side(scalars[..<split]), side(scalars[(split + 1)...]))
    }
    if let split = scalars.firstIndex(of: "至") {
      return (side(scalars[..<split]), side(scalars[(split + 1)...]))
    }
    if let split = scalars.indices.dropLast().first(where: { isFrom(scalars, $0) }) {
      return (side(scalars[..<split]), side(scalars[(split + 2)...]))
    }
    let trimmed = trim(scalars[...])
    if let split = trimmed.firstIndex(where: isLineBreak) {
      let (left, right) = (side(trimmed[..<split]), side(trimmed[(split + 1)...]))
      // A line break within a date, or beside a dash, parts nothing.
      if (try? DateReading.read(left)) != nil, (try? DateReading.read(right)) != nil { return (left, right) }
    }
    return nil
  }

  /// A dash may also stand within a date: the one that has a date on a side is the one that parts.
  private static func partedByDash(
    _ text: String, _ scalars: [Unicode.Scalar]
  ) throws(DatePeriodFault) -> DatePeriod {
    if let date = try? DateReading.read(text) { throw .oneDateOnly(text, date) }
    var fault: DatePeriodFault?
    for split in scalars.indices where isDash(scalars[split]) {
      switch (reading(side(scalars[..<split])), reading(side(scalars[(split + 1)...]))) {
      case (.success(let first), .success(let last)): return try period(first, last)
      case (.success, .failure(let end)): fault = fault ?? .end(end)
      case (.failure(let start), .success): fault = fault ?? .start(start)
      case (.failure, .failure): continue
      }
    }
    throw fault ?? .notAPeriod(text)
  }

  private static func reading(_ text: String) -> Result<CivilDate, DateFault> {
    do { return .success(try DateReading.read(text)) } catch { return .failure(error) }
  }

  /// One side without 自 before it and まで, から after it.
  private static func side(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var kept = trim(scalars)
    if kept.first == "自" { kept = trim(kept.dropFirst()) }
    for word in [["ま", "で"], ["か", "ら"]] as [[Unicode.Scalar]] where kept.suffix(2).elementsEqual(word) {
      kept = trim(kept.dropLast(2))
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: kept)
    return String(text)
  }

  private static func trim(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var kept = scalars.drop(while: Width.isSpace)
    while let last = kept.last, Width.isSpace(last) { kept.removeLast() }
    return kept
  }

  private static func isWave(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "~", "～", "〜", "〰", "∼": true
    default: false
    }
  }

  private static func isFrom(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    switch (scalars[index], scalars[index + 1]) {
    case ("か", "ら"), ("よ", "り"): true
    default: false
    }
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{2028}", "\u{85}": true
    default: false
    }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    Width.isHyphenLike(scalar) || scalar == "－"
  }
}
