internal import Requirements
internal import TextForms

/// The days by which something periodic must have been done: the end of each period, and the end of the contract.
struct PeriodicSchedule {
  let interval: CatalogueSettings.PeriodicInterval
  let fiscalYearStartsInMonth: Int

  /// Deadlines of a contract from `start` to `end`, as far as the second after `day`.
  func deadlines(from start: Int32, to end: Int32?, around day: Int32) -> [Int32] {
    var deadlines: [Int32] = []
    var beyond = 0
    var last = start - 1
    // A period a month at the shortest: a contract of a century has 1,200.
    while deadlines.count < 2400, beyond < 2 {
      let next = deadline(after: last, from: start)
      guard next > last else { break }
      if let end, next >= end {
        if end > last { deadlines.append(end) }
        break
      }
      deadlines.append(next)
      if next >= day { beyond += 1 }
      last = next
    }
    return deadlines
  }

  private func deadline(after last: Int32, from start: Int32) -> Int32 {
    let first = CivilDate(dayNumber: last + 1)
    switch interval {
    case .fiscalYear: return FiscalYear(of: first, startingIn: fiscalYearStartsInMonth).last.dayNumber
    case .months(let months): return Self.adding(months, to: first).dayNumber - 1
    }
  }

  private static func adding(_ months: Int, to date: CivilDate) -> CivilDate {
    let parts = date.components
    let total = parts.year * 12 + parts.month - 1 + max(1, months)
    var day = parts.day
    while day > 28 {
      if let result = CivilDate(year: total / 12, month: total % 12 + 1, day: day) { return result }
      day -= 1
    }
    return CivilDate(year: total / 12, month: total % 12 + 1, day: day) ?? date.adding(days: 30 * max(1, months))
  }
}
