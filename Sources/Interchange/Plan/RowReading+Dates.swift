internal import Registry
internal import TextForms

extension RowReading {
  /// Signing, start and end; the end is not before the start.
  mutating func readTerm() {
    contract.signed = date(.signed)
    let period = period()
    contract.start = startDate() ?? period?.start
    contract.end = date(.end) ?? period?.end
    set(.signed, contract.signed)
    set(.start, contract.start)
    set(.end, contract.end)
    for field in [ContractField.noticeDate, .subcontractApprovedOn, .lastPeriodicCheckOn] { set(field, date(field)) }
    if let start = contract.start, let end = contract.end, end < start,
      let field = [ContractField.end, .period, .start].first(where: { filled($0) != nil }), let cell = filled(field)
    {
      refuse(cell, field, .endBeforeStart(start))
    }
  }

  /// An agreement on confidentiality: its day of signing, or a mark in place of that day.
  mutating func readNDA() {
    guard let signed = filled(.ndaSigned) ?? row.cell(.ndaSigned) else { return }
    if let index = headings.ndaMark, (try? headings.values.outcome(of: signed.text)) != nil {
      // A column of marks beside it has the word.
      if row.mark(index) == nil { readMark(signed, index) }
      return
    }
    guard let day = date(.ndaSigned) else { return }
    var nda = LedgerNDA(signed: day, column: signed.column)
    if let until = filled(.ndaValidUntil) {
      if headings.values.withoutEnd.contains(HeadingKey.of(until.text)) {
        nda.withoutEnd = true
      } else if let end = date(.ndaValidUntil) {
        nda.validUntil = end
        if end < day { refuse(until, .ndaValidUntil, .ndaEndBeforeSigning(day)) }
      }
    }
    contract.nda = nda
  }

  /// 有, where the column asks for the day: a fact without its date.
  mutating func takesUndated(_ cell: LedgerCell, _ field: ContractField) -> Bool {
    guard Self.undatedFields.contains(field), let mark = try? headings.values.outcome(of: cell.text) else {
      return false
    }
    if mark == .satisfied || mark == .partial { warn(cell, field, .dateNotGiven) }
    return true
  }

  private static let undatedFields: Set<ContractField> = [.subcontractApprovedOn, .lastPeriodicCheckOn]

  private mutating func startDate() -> CivilDate? {
    if let cell = filled(.start), let signed = contract.signed, startsAtSigning(cell.text) { return signed }
    return date(.start)
  }

  private mutating func period() -> (start: CivilDate?, end: CivilDate?)? {
    guard let cell = filled(.period) else { return nil }
    do throws(DatePeriodFault) {
      let period = try period(cell.text)
      for (field, day) in [(ContractField.start, period.first), (.end, period.last)] {
        guard let other = filled(field), let read = try? DateReading.read(Self.withoutParticle(other.text)),
          read != day
        else { continue }
        refuse(cell, .period, .differs(from: other.column))
      }
      return (period.first, period.last)
    } catch {
      // Refused once, whatever the fault: the end before the start included.
      refuse(cell, .period, .period(error))
      return nil
    }
  }

  /// 契約締結日から令和9年3月31日まで begins on the day of signing, where that is known.
  private func period(_ text: String) throws(DatePeriodFault) -> DatePeriod {
    do { return try DatePeriodReading.read(text) } catch {
      guard case .start(let fault) = error, let signed = contract.signed, startsAtSigning(fault.text) else {
        throw error
      }
      return try DatePeriodReading.read(text.replacing(fault.text, with: signed.description, maxReplacements: 1))
    }
  }

  private func startsAtSigning(_ text: String) -> Bool {
    headings.values.startsAtSigning.contains(HeadingKey.of(Self.withoutParticle(text)))
  }
}
