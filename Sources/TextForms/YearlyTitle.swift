/// The title of something that is made anew each year, so that 令和7年度庁舎清掃 and 庁舎清掃(R8) can be told to be one.
public enum YearlyTitle {
  /// The title without the words that only name a year, in the form in which headings are compared, never shown.
  ///
  /// Taken out are 令和7年度, 令和7年, R7, FY2025, 2025年度, 2025年 and 7年度, with full-width or kanji digits. A number
  /// that may mean something else stays: the 2022 of a product, 5年 of a term, S3.
  public static func key(_ title: String) -> String {
    var scanner = DateScanner(title)
    var kept = String.UnicodeScalarView()
    while let scalar = scanner.peek {
      if scanner.takeYearWord() { continue }
      kept.append(scalar)
      scanner.position += 1
    }
    return Width.foldedForMatching(String(kept))
  }
}

extension DateScanner {
  /// Takes a word that names a year; nothing when none begins here.
  fileprivate mutating func takeYearWord() -> Bool {
    let start = position
    // R7 within AIR7, and 25年度 within 2025年度, are parts of something else.
    if let before = start > 0 ? scalars[start - 1] : nil, Self.isWord(before), peek.map(Self.isWord) == true {
      return false
    }
    if takeEraYear() || takeFiscalYear() { return true }
    position = start
    if let number = number(), takeYearSign(afterCenturies: number) { return true }
    position = start
    return false
  }

  private mutating func takeEraYear() -> Bool {
    let start = position
    guard let era = era() else { return false }
    let isLetter = scalars[start].isASCII
    skipSpaces()
    let isNumbered = take("元") || number().map { $0.digits <= 2 } == true
    if isNumbered {
      if takeAfterSpaces("年") {
        _ = take("度")
        return true
      }
      // Of the letters alone, only that of the present era is a habit; S3 and H2 are products.
      if isLetter, era == .reiwa, peek.map(Self.isWord) != true { return true }
    }
    position = start
    return false
  }

  /// FY2025.
  private mutating func takeFiscalYear() -> Bool {
    let start = position
    guard take("F") || take("f"), take("Y") || take("y"), let number = number(), [2, 4].contains(number.digits) else {
      position = start
      return false
    }
    return true
  }

  /// 年度; after four digits 年 as well.
  private mutating func takeYearSign(afterCenturies number: WrittenDate.Number) -> Bool {
    guard number.digits <= 4, takeAfterSpaces("年") else { return false }
    return take("度") || (number.digits == 4 && (1900...2200).contains(number.value))
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
