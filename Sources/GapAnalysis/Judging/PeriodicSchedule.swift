internal import Requirements
internal import TextForms

/// The days by which something periodic must have been done: the end of each period, and the end of the contract.
struct PeriodicSchedule {
  let interval: CatalogueSettings.PeriodicInterval
  let fiscalYearStartsInMonth: Int

  /// The periods of one contract.
  struct Term {
    let start: Int32
    let end: Int32?

    /// Ends before it starts: there is no period in it.
    var isEmpty: Bool { end.map { $0 < start } ?? false }
  }

  /// The end of the period in which `day` lies, or of the first when it lies before; nil after the end.
  func deadline(onOrAfter day: Int32, in term: Term) -> Int32? {
    if let end = term.end, day > end || term.isEmpty { return nil }
    let regular = regularDeadline(onOrAfter: max(day, term.start), from: term.start)
    return term.end.map { min($0, regular) } ?? regular
  }

  /// The end of the last period that ended before `day`; nil while the first runs.
  func deadline(before day: Int32, in term: Term) -> Int32? {
    guard !term.isEmpty, day > term.start else { return nil }
    if let end = term.end, end < day { return end }
    return regularDeadline(before: day, from: term.start)
  }

  /// Evidence counts for the period in which it was made, and until the next one has ended: from this day on.
  func firstDay(countedOn day: Int32, in term: Term) -> Int32 {
    guard let missed = deadline(before: day, in: term), let before = deadline(before: missed, in: term) else {
      return Day.always
    }
    return before + 1
  }

  private func regularDeadline(onOrAfter day: Int32, from start: Int32) -> Int32 {
    switch interval {
    case .fiscalYear: fiscalYear(of: day).last.dayNumber
    case .months(let months): begin(ofPeriod: period(of: day, from: start, months: months) + 1, start, months) - 1
    }
  }

  private func regularDeadline(before day: Int32, from start: Int32) -> Int32? {
    switch interval {
    case .fiscalYear:
      let first = fiscalYear(of: day).first.dayNumber
      return first > start ? first - 1 : nil
    case .months(let months):
      let period = period(of: day, from: start, months: months)
      return period > 0 ? begin(ofPeriod: period, start, months) - 1 : nil
    }
  }

  private func fiscalYear(of day: Int32) -> FiscalYear {
    FiscalYear(of: CivilDate(dayNumber: day), startingIn: fiscalYearStartsInMonth)
  }

  /// Counted from 0. The day of the month stays that of the start, so that 31 August is not pulled to the 28th for ever.
  private func period(of day: Int32, from start: Int32, months: Int) -> Int {
    let (first, now) = (CivilDate(dayNumber: start).components, CivilDate(dayNumber: day).components)
    let passed = (now.year - first.year) * 12 + now.month - first.month
    let period = passed / max(1, months)
    return begin(ofPeriod: period, start, months) > day ? period - 1 : period
  }

  private func begin(ofPeriod period: Int, _ start: Int32, _ months: Int) -> Int32 {
    let parts = CivilDate(dayNumber: start).components
    let total = parts.year * 12 + parts.month - 1 + period * max(1, months)
    for day in stride(from: parts.day, through: 28, by: -1) {
      if let date = CivilDate(year: total / 12, month: total % 12 + 1, day: day) { return date.dayNumber }
    }
    return CivilDate(year: total / 12, month: total % 12 + 1, day: parts.day)?.dayNumber ?? Day.last
  }
}
