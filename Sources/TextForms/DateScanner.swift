/// Takes a written date apart. Widths are folded first, so that every form has one spelling here.
struct DateScanner {
  var scalars: ContiguousArray<Unicode.Scalar> = []
  var position = 0

  init(_ text: String) {
    scalars.reserveCapacity(24)
    for scalar in WidthFoldedScalars(text) {
      if Width.isHyphenLike(scalar) {
        scalars.append("-")
      } else if Width.isSpace(scalar) {
        scalars.append(" ")
      } else {
        scalars.append(scalar)
      }
    }
  }

  /// A whole text that is a date, `nil` when it is written in no form that is known.
  mutating func wholeDate() -> WrittenDate? {
    guard var date = writtenDay() else { return nil }
    date.weekday = weekday()
    skipTime()
    skipSpaces()
    return position == scalars.count ? date : nil
  }

  private mutating func writtenDay() -> WrittenDate? {
    guard let year = writtenYear() else { return nil }
    if let compact = compactDay(year) { return compact }
    let bracketed = bracketedYear()
    skipSpaces()
    if take("年") {
      let otherYear = bracketed ?? bracketedYear()
      guard let month = spacedNumber(), takeAfterSpaces("月"), let day = spacedNumber(),
        takeAfterSpaces("日")
      else { return nil }
      return WrittenDate(year: year, otherYear: otherYear, month: month, day: day)
    }
    guard let separator = peek, separator == "." || separator == "/" || separator == "-" || separator == "・"
    else { return nil }
    position += 1
    guard let month = spacedNumber(), takeAfterSpaces(separator), let day = spacedNumber() else { return nil }
    return WrittenDate(year: year, otherYear: nil, month: month, day: day)
  }

  /// 20250401, R070401; without an era, six digits are a date of an unknown century or era.
  private func compactDay(_ year: WrittenDate.Year) -> WrittenDate? {
    let number = year.number
    guard number.digits == 6 || (number.digits == 8 && year.era == nil) else { return nil }
    return WrittenDate(
      year: .init(era: year.era, number: .init(value: number.value / 10_000, digits: number.digits - 4)),
      otherYear: nil,
      month: .init(value: number.value / 100 % 100, digits: 2),
      day: .init(value: number.value % 100, digits: 2))
  }

  private mutating func writtenYear() -> WrittenDate.Year? {
    skipSpaces()
    let era = era()
    if era == nil, take("西"), !take("暦") { return nil }
    skipSpaces()
    if era != nil, take("元") { return .init(era: era, number: .init(value: 1, digits: 1)) }
    guard let number = number() else { return nil }
    return .init(era: era, number: number)
  }

  /// （2025年）, （令和7年） or （2025） after the first year, before or after its 年.
  private mutating func bracketedYear() -> WrittenDate.Year? {
    let start = position
    skipSpaces()
    guard take("("), let year = writtenYear() else {
      position = start
      return nil
    }
    _ = takeAfterSpaces("年")
    guard takeAfterSpaces(")") else {
      position = start
      return nil
    }
    return year
  }

  mutating func era() -> Era? {
    guard let first = peek else { return nil }
    let era: Era
    let name: Unicode.Scalar
    switch first {
    case "令": (era, name) = (.reiwa, "和")
    case "平": (era, name) = (.heisei, "成")
    case "昭": (era, name) = (.showa, "和")
    case "大": (era, name) = (.taisho, "正")
    case "明": (era, name) = (.meiji, "治")
    case "R", "r", "㋿": (era, name) = (.reiwa, first)
    case "H", "h", "㍻": (era, name) = (.heisei, first)
    case "S", "s", "㍼": (era, name) = (.showa, first)
    case "T", "t", "㍽": (era, name) = (.taisho, first)
    case "M", "m", "㍾": (era, name) = (.meiji, first)
    default: return nil
    }
    position += 1
    if name != first {
      // 令 alone stands for 令和, and so the second character may be missing.
      _ = takeAfterSpaces(name)
    } else if first.isASCII {
      // "R.7.4.1" and "R.7/4/1" occur beside "R7.4.1".
      _ = take(".")
    }
    return era
  }
}
