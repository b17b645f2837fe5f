internal import Registry
internal import TextForms

/// Reads one row. Faults and warnings are collected, so that a person sees all of a row at once.
struct RowReading: LedgerReading {
  let headings: Headings<ContractField>
  let row: LedgerRow<ContractField>
  var contract: LedgerContract
  var refused: [LedgerFinding] = []
  var warnings: [LedgerFinding] = []

  var number: String? { contract.number }
  var vendor: LedgerVendor? { contract.vendor }

  init(_ row: LedgerRow<ContractField>, headings: Headings<ContractField>) {
    self.row = row
    self.headings = headings
    contract = LedgerContract(place: row.place)
    readIdentity()
    readTerm()
    readVendor()
    readValues()
    readInformation()
    readNDA()
    readMarks()
    readOrigins()
  }

  mutating func set(_ field: ContractField, _ value: JSONValue?) {
    if let value { contract.fields[field.rawValue] = value }
  }

  private mutating func readIdentity() {
    contract.number = readNumber(.number)
    set(.title, text(.title, lines: false).map(JSONValue.string))
    refuseMissing(.contract)
    contract.section = text(.section, lines: false)
    contract.department = text(.department, lines: false)
  }

  private mutating func readVendor() {
    let name = text(.vendor, lines: false)
    let number = corporateNumber()
    guard let name, let cell = filled(.vendor) else { return }
    contract.vendor = LedgerVendor(
      name: name, corporateNumber: number, kana: text(.vendorKana, lines: false),
      address: text(.vendorAddress, lines: false), place: place(.vendor, cell.column))
  }

  private mutating func corporateNumber() -> String? {
    guard let cell = filled(.vendorCorporateNumber) else { return nil }
    do { return try CorporateNumber(reading: cell.text).digits } catch {
      refuse(cell, .vendorCorporateNumber, .corporateNumber(error))
      return nil
    }
  }

  private mutating func readMarks() {
    for index in headings.marks.indices {
      guard let cell = row.mark(index) else { continue }
      readMark(cell, index)
    }
  }

  mutating func readMark(_ cell: LedgerCell, _ index: Int) {
    do throws(MarkFault) {
      guard let outcome = try headings.values.outcome(of: cell.text) else { return }
      contract.marks.append(LedgerMark(index: index, outcome: outcome, text: cell.text.onOneLine, column: cell.column))
    } catch {
      let mark = headings.marks[index]
      let place = FindingPlace(row: row.place, column: cell.column, field: mark.key, label: mark.words)
      refused.append(place.finding(LedgerFault.mark(error), found: cell.text))
    }
  }
}

extension ValueWords {
  /// What a mark says of its requirement; nil where nothing stands there.
  ///
  /// － and 対象外 claim that it is not needed: recorded as such, and judged by nobody yet.
  func outcome(of text: String) throws(MarkFault) -> Assessment.Outcome? {
    let text = Annotation.referenceRemoved(from: text)
    switch marks[HeadingKey.of(text)] {
    case .satisfied: return .satisfied
    case .partial: return .partial
    case .notSatisfied: return .notSatisfied
    case .notNeeded: return .notNeeded
    case nil: break
    }
    return switch try Mark(reading: text) {
    case .yes: .satisfied
    case .no: .notSatisfied
    case .partly: .partial
    case .notApplicableClaimed: .notNeeded
    case .empty: nil
    }
  }
}
