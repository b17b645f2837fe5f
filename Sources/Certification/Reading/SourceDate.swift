internal import TextForms

/// How a source writes its days.
public enum SourceDate: String, Sendable, Hashable, CaseIterable {
  /// 2026-03-31, 2026/3/31, 令和8年3月31日, R8.3.31, and a time behind an ISO date.
  case japanese
  /// 03/31/2026.
  case monthDayYear
  /// 31/03/2026.
  case dayMonthYear
  /// March 31, 2026 and 31 March 2026, months in full or by three letters.
  case english

  func read(_ text: String) -> CivilDate? {
    switch self {
    case .japanese:
      if text.utf8.count > 10, text.dropFirst(10).first == "T" { return CivilDate(iso: text.prefix(10)) }
      return try? DateReading.read(text)
    case .monthDayYear: return Self.numbers(text).flatMap { CivilDate(year: $0[2], month: $0[0], day: $0[1]) }
    case .dayMonthYear: return Self.numbers(text).flatMap { CivilDate(year: $0[2], month: $0[1], day: $0[0]) }
    case .english: return Self.english(text)
    }
  }

  private static func numbers(_ text: String) -> [Int]? {
    let parts = Width.halfwidth(text).split { "/.-".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    guard parts.count == 3, numbers.count == 3, parts[2].utf8.count == 4, parts[0].utf8.count <= 2,
      parts[1].utf8.count <= 2
    else { return nil }
    return numbers
  }

  private static func english(_ text: String) -> CivilDate? {
    let parts = text.lowercased().split { $0 == " " || $0 == "," || $0 == "." }
    guard parts.count == 3, let year = Int(parts[2]), parts[2].utf8.count == 4 else { return nil }
    if let month = month(parts[0]), let day = Int(parts[1]) { return CivilDate(year: year, month: month, day: day) }
    if let month = month(parts[1]), let day = Int(parts[0]) { return CivilDate(year: year, month: month, day: day) }
    return nil
  }

  private static func month(_ word: Substring) -> Int? {
    let index = months.firstIndex {
      $0 == word || word.utf8.count == 3 && $0.hasPrefix(word) || word == "sept" && $0 == "september"
    }
    return index.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}
