extension FiscalYear {
  /// Reads 令和8年度, R8, FY2026 and 2026; a number alone that could be of any era is none.
  public init?(reading text: String) {
    let written = Self.withoutUnit(text)
    if written.count == 4, let year = Int(written), (1990...2200).contains(year) {
      self.init(year: year)
      return
    }
    // 令和元年度 began before its era, and the last year of 平成 ended after it.
    let days = ["\(written)年4月2日", "\(written)年5月2日", "\(written).4.2", "\(written).5.2"]
    guard let day = days.lazy.compactMap({ try? DateReading.read($0) }).first else { return nil }
    self.init(year: day.year)
  }

  /// The number of 8年度, whose era is to be known from elsewhere.
  public static func number(in text: String) -> Int? { Int(withoutUnit(text)) }

  private static func withoutUnit(_ text: String) -> String {
    var text = Width.halfwidth(text).filter { !$0.isWhitespace }
    for ending in ["年度", "年"] where text.hasSuffix(ending) { text.removeLast(ending.count) }
    for beginning in ["FY", "fy"] where text.hasPrefix(beginning) { text.removeFirst(beginning.count) }
    return text
  }
}
