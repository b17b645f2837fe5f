package import Requirements
internal import TextForms

/// What becomes of the rows of a ledger, as far as the ledger alone can tell.
package struct LedgerPlan: Sendable {
  /// What refuses its row, in the order of rows and columns.
  package private(set) var refused: [LedgerFinding] = []
  package private(set) var warnings: [LedgerFinding] = []
  package private(set) var vendors = VendorTable()
  package var refusedRows: Set<RowPlace> { Set(refused.map(\.place)) }

  package init(_ ledger: ContractLedger) throws {
    try self.init(ledger) { RowReading($0, headings: ledger.headings) }
  }

  package init(_ ledger: ServiceLedger, regions: RegionTable) throws {
    try self.init(ledger) { ServiceReading($0, headings: ledger.headings, regions: regions) }
  }

  /// Reads every row once and keeps what is wrong with it; the rows themselves are read again on their way in.
  private init<Reading: LedgerReading>(
    _ ledger: ParsedLedger<Reading.Field>, _ read: (LedgerRow<Reading.Field>) -> Reading
  ) throws {
    var rowsByNumber: [String: RowPlace] = [:]
    try ledger.forEachRow { row in
      let reading = read(row)
      refused += reading.refused
      warnings += reading.warnings
      if let vendor = reading.vendor { vendors.add(vendor) }
      if let number = reading.number, let field = Reading.Field.required.first, let cell = row.cell(field) {
        if let first = rowsByNumber[Self.identity(of: number)] {
          let place = reading.place(field, cell.column)
          refused.append(place.finding(LedgerFault.numberUsedTwice(firstRow: first), found: cell.text))
        } else {
          rowsByNumber[Self.identity(of: number)] = row.place
        }
      }
    }
    vendors.settle()
    warnings += vendors.warnings()
    refused.sort(by: LedgerFinding.precedes)
    warnings.sort(by: LedgerFinding.precedes)
  }

  /// Numbers that a person would take for one.
  private static func identity(of number: String) -> String {
    number.uppercased().filter { !$0.isWhitespace }
  }
}

extension LedgerFinding {
  static func precedes(_ left: LedgerFinding, _ right: LedgerFinding) -> Bool {
    (left.place, left.column?.index ?? -1, left.code) < (right.place, right.column?.index ?? -1, right.code)
  }
}
