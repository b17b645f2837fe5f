internal import Registry
internal import TextForms

/// The reading of one row of a ledger. Faults and warnings are collected, so that a person sees all of a row at once.
protocol LedgerReading {
  associatedtype Field: LedgerField

  var row: LedgerRow<Field> { get }
  var headings: Headings<Field> { get }
  var refused: [LedgerFinding] { get set }
  var warnings: [LedgerFinding] { get set }
  /// What tells the row apart.
  var number: String? { get }
  var vendor: LedgerVendor? { get }

  mutating func set(_ field: Field, _ value: JSONValue?)

  /// What stands in place of a date and is no fault; what is to be said of it is said.
  mutating func takesUndated(_ cell: LedgerCell, _ field: Field) -> Bool
}

extension LedgerReading {
  var layout: LedgerLayout<Field> { row.layout }

  mutating func refuse(_ cell: LedgerCell, _ field: Field, _ fault: LedgerFault) {
    refuse(place(field, cell.column).finding(fault, found: cell.text))
  }

  mutating func refuse(_ finding: LedgerFinding) { refused.append(finding) }

  mutating func warn(_ cell: LedgerCell, _ field: Field, _ warning: LedgerWarning) {
    warn(place(field, cell.column).finding(warning, found: cell.text))
  }

  mutating func warn(_ finding: LedgerFinding) { warnings.append(finding) }

  /// The cell of a field, unless it says that there is nothing to write.
  func filled(_ field: Field) -> LedgerCell? {
    row.cell(field).flatMap { headings.values.nothing.contains(HeadingKey.of($0.text)) ? nil : $0 }
  }

  func place(_ field: Field, _ column: LedgerColumn?) -> FindingPlace {
    FindingPlace(row: row.place, column: column, field: field.rawValue, label: field.words)
  }

  mutating func readNumber(_ field: Field) -> String? {
    let number = text(field, lines: false).map(Width.halfwidth)
    set(field, number.map(JSONValue.string))
    return number
  }

  /// Without these fields a row is no entry of the ledger.
  mutating func refuseMissing(_ kind: RecordKind) {
    for field in Field.required where row.written(field) == nil {
      let allowed = RecordDescriptor.of(kind).field(field.rawValue)?.form.allowed ?? field.words
      refuse(place(field, layout.fields[field]).finding(LedgerFault.missing(allowed: allowed), found: ""))
    }
  }
}
