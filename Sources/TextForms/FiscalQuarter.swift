/// A quarter (四半期) of a fiscal year: the second of 2026 runs from 1 July to 30 September 2026 where the year begins in
/// April.
public struct FiscalQuarter: Sendable, Hashable {
  public let fiscalYear: FiscalYear
  /// 1 to 4.
  public let number: Int

  /// A number outside 1 to 4 is taken as the nearest of these.
  public init(_ fiscalYear: FiscalYear, _ number: Int) {
    self.fiscalYear = fiscalYear
    self.number = min(max(number, 1), 4)
  }

  /// The quarter in which the day lies.
  public init(of date: CivilDate, startingIn month: Int = 4) {
    let year = FiscalYear(of: date, startingIn: month)
    let months = (date.components.month - year.startMonth + 12) % 12
    self.init(year, months / 3 + 1)
  }

  /// Reads 2026Q2, R8Q2, FY2026 Q2 and 令和8年度第2四半期; nil for anything else.
  public init?(reading text: String, startingIn month: Int = 4) {
    var text = Width.halfwidth(text).filter { !$0.isWhitespace }
    if text.hasSuffix("四半期") { text.removeLast(3) }
    guard let digit = text.popLast(), let number = Self.number(digit) else { return nil }
    guard let mark = ["Q", "q", "第"].first(where: text.hasSuffix) else { return nil }
    text.removeLast(mark.count)
    if text.hasSuffix("-") { text.removeLast() }
    guard let year = FiscalYear(reading: text) else { return nil }
    self.init(FiscalYear(year: year.year, startingIn: month), number)
  }

  private static func number(_ digit: Character) -> Int? {
    ["1一", "2二", "3三", "4四"].firstIndex { $0.contains(digit) }.map { $0 + 1 }
  }

  /// Its first day.
  public var first: CivilDate { firstOfMonth(3 * (number - 1)) }

  /// Its last day.
  public var last: CivilDate { firstOfMonth(3 * number).adding(days: -1) }

  private func firstOfMonth(_ months: Int) -> CivilDate {
    let month = fiscalYear.startMonth - 1 + months
    return CivilDate.firstOfMonth(month % 12 + 1, year: fiscalYear.year + month / 12)
  }

  public var next: FiscalQuarter {
    number < 4 ? FiscalQuarter(fiscalYear, number + 1) : FiscalQuarter(fiscalYear.next, 1)
  }

  public var previous: FiscalQuarter {
    number > 1 ? FiscalQuarter(fiscalYear, number - 1) : FiscalQuarter(fiscalYear.previous, 4)
  }

  /// 令和8年度第2四半期.
  public var words: Words {
    Words(ja: "\(fiscalYear.words.ja)第\(number)四半期", en: "\(fiscalYear.words.en) Q\(number)")
  }

  /// 2026Q2, as in names of folders.
  public var label: String { "\(fiscalYear.year)Q\(number)" }
}
