internal import Registry
internal import TextForms

extension RowReading {
  /// What is text, amount, kind or yes and no.
  mutating func readValues() {
    for field in [ContractField.procurementMethod, .renewal, .place, .workersDocument] {
      set(field, text(field, lines: false).map(JSONValue.string))
    }
    for field in [ContractField.informationGiven, .informationHandled, .access, .serviceLevel, .note] {
      set(field, text(field, lines: true).map(JSONValue.string))
    }
    for field in [ContractField.subcontractors, .systems] { readList(field) }
    readAutomaticRenewal()
    readAmount()
    readKinds()
    readFiscalYear()
    for field in Self.flags { set(field, flag(field).map(JSONValue.bool)) }
  }

  private static let flags: [ContractField] = [
    .specificPersonalInformation, .givesImportantInformation, .handlesImportantInformation, .subcontracted,
    .systemWork, .repairsMedia, .connectsExternalNetwork, .residentVendorStaff, .deliversSystemOrEquipment,
  ]

  /// 有 and 無 say whether; 1年ごとに自動更新 is how, and stands with what the contract says of renewal.
  private mutating func readAutomaticRenewal() {
    guard let cell = row.cell(.automaticRenewal) else { return }
    switch try? Mark(reading: Annotation.removed(from: cell.text)) {
    case .yes: set(.automaticRenewal, true)
    case .no: set(.automaticRenewal, false)
    case .notApplicableClaimed, .empty: break
    case .partly, nil:
      if filled(.renewal) == nil { set(.renewal, text(.automaticRenewal, lines: false).map(JSONValue.string)) }
    }
  }

  private mutating func readList(_ field: ContractField) {
    guard let cell = filled(field) else { return }
    if Self.isFormula(cell.text) { warn(cell, field, .formula) }
    let items = CellList.items(of: cell.text)
    let form = FieldForm.texts(maximum: 200)
    let descriptor = FieldDescriptor(field.rawValue, form, ja: field.words.ja, en: field.words.en)
    var values: [JSONValue] = []
    for item in items {
      do throws(FieldFault) {
        for value in try descriptor.value(typed: item).array ?? [] where !values.contains(value) {
          values.append(value)
        }
      } catch { return refuse(cell, field, .field(error)) }
    }
    if !values.isEmpty { set(field, .array(values)) }
  }

  private mutating func readAmount() {
    guard let cell = filled(.amount) else { return }
    do { set(.amount, .integer(try YenAmount(reading: Self.amount(cell)).yen)) } catch {
      let key = HeadingKey.of(cell.text)
      if headings.values.amountNotFixed.contains(where: key.contains) {
        warn(cell, .amount, .amountNotFixed)
      } else {
        refuse(cell, .amount, .amount(error))
      }
    }
  }

  /// With the unit of its heading, such as 契約金額（千円）, unless the cell has one.
  private static func amount(_ cell: LedgerCell) -> String {
    let heading = HeadingKey.of(cell.column.heading)
    guard let unit = ["百万円", "千円", "万円", "億円"].first(where: heading.contains),
      !cell.text.contains(where: { "円千万億".contains($0) })
    else { return cell.text }
    return cell.text + unit
  }

  private mutating func readKinds() {
    guard let cell = filled(.kinds) else { return }
    var found = headings.values.kinds(of: cell.text)
    if found.isEmpty {
      let parts = CellList.parts(of: cell.text).map { headings.values.kinds(of: $0) }
      if parts.allSatisfy({ !$0.isEmpty }) { found = parts.reduce(into: []) { $0.formUnion($1) } }
    }
    if found.isEmpty { found = headings.values.kinds(within: cell.text) }
    guard !found.isEmpty else { return warn(cell, .kinds, .kindUnknown) }
    let ordered = ["build", "operation", "outsourcedService", "other"].filter(found.contains)
    set(.kinds, .array(ordered.map(JSONValue.string)))
  }

  /// 令和8年度, R8, 2026; 8 alone where the dates of the contract say which era is meant.
  private mutating func readFiscalYear() {
    guard let cell = filled(.fiscalYear) else { return }
    if let year = FiscalYear(reading: cell.text) { return set(.fiscalYear, .integer(Int64(year.year))) }
    let years = [contract.start, contract.signed].compactMap { $0.map { FiscalYear(of: $0).year } }
    guard let short = FiscalYear.number(in: cell.text),
      let year = years.first(where: { $0 - 2018 == short || $0 - 2000 == short })
    else {
      return warn(cell, .fiscalYear, .fiscalYearUnclear)
    }
    set(.fiscalYear, .integer(Int64(year)))
  }
}
