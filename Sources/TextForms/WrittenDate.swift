/// A date as it stands in a text, before anything is known of the calendar.
struct WrittenDate {
  /// A number and how many digits it was written with; 三十一 counts as two.
  struct Number {
    var value: Int
    var digits: Int
  }

  /// A year with the era that stood before it.
  struct Year {
    var era: Era?
    var number: Number
  }

  var year: Year
  /// The year in brackets of 令和7年（2025年）4月1日.
  var otherYear: Year?
  var month: Number
  var day: Number
  var weekday: Weekday?

  /// The day that is meant; `text` is what a fault quotes.
  func resolved(from text: String) throws(DateFault) -> CivilDate {
    let gregorian = try gregorianYear(year, text)
    if let otherYear, try gregorianYear(otherYear, text) != gregorian {
      throw .otherYearDiffers(text)
    }
    guard month.digits <= 2, day.digits <= 2 else { throw .unreadable(text) }
    guard let date = CivilDate(year: gregorian, month: month.value, day: day.value) else {
      let monthExists = (1...12).contains(month.value) && gregorian >= 1
      let lastDay = monthExists ? CivilDate.daysInMonth(month.value, year: gregorian) : nil
      throw .noSuchDay(text, lastDay: lastDay)
    }
    guard let correct = EraDate(date) else { throw .beforeCalendarReform(text) }
    if let era = year.era ?? otherYear?.era, !era.contains(date) {
      throw .outsideEra(text, era: era, correct: correct)
    }
    let actual = Weekday(of: date)
    if let weekday, weekday != actual { throw .weekdayDiffers(text, actual: actual) }
    return date
  }

  private func gregorianYear(_ year: Year, _ text: String) throws(DateFault) -> Int {
    guard let era = year.era else {
      if year.number.digits == 4 { return year.number.value }
      // 7.4.1, 25/4/1 and 4/1/2025 are dates, but of which year nobody can say for certain.
      let looksLikeDate = year.number.digits <= 2 && month.digits <= 2 && [1, 2, 4].contains(day.digits)
      throw looksLikeDate ? .ambiguous(text) : .unreadable(text)
    }
    guard year.number.value >= 1 else { throw .noSuchDay(text, lastDay: nil) }
    // Past eras are counted on in old systems (昭和100年) and can be put right; R107 is a slip.
    let longest = era.lastDay == nil ? 2 : 3
    guard year.number.digits <= longest else { throw .unreadable(text) }
    return era.firstYear + year.number.value - 1
  }
}
