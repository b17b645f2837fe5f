internal import TextForms

/// Days as judging counts them: since 1970-01-01, with two ends that stand for "always" and "never".
enum Day {
  static let always = Int32.min
  static let never = Int32.max
  /// 9999-12-31. Ledgers write it for "no end"; nothing is foreseen for a day after it.
  static let last: Int32 = 2_932_896

  static func of(_ date: CivilDate?) -> Int32 { date?.dayNumber ?? always }

  static func date(_ day: Int32) -> CivilDate? {
    day == always || day == never ? nil : CivilDate(dayNumber: day)
  }
}

/// Days on which a verdict may change, kept in one buffer for all requirements.
struct DayList {
  private(set) var days: [Int32] = []

  mutating func removeAll() { days.removeAll(keepingCapacity: true) }

  mutating func append(_ day: Int32) {
    if day != Day.always, day <= Day.last { days.append(day) }
  }

  /// The day after, for something that holds through `day`.
  mutating func append(after day: Int32) {
    if day < Day.last { append(day == Day.always ? day : day + 1) }
  }

  /// Few at a time: insertion beats a general sort.
  mutating func sort() {
    guard days.count > 1 else { return }
    for index in 1..<days.count {
      let day = days[index]
      var place = index
      while place > 0, days[place - 1] > day {
        days[place] = days[place - 1]
        place -= 1
      }
      days[place] = day
    }
  }
}
