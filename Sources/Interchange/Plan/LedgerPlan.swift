internal import TextForms

/// What becomes of the rows of a ledger, as far as the ledger alone can tell.
package struct LedgerPlan: Sendable {
  /// What refuses its row, in the order of rows and columns.
  package private(set) var refused: [LedgerFinding] = []
  package private(set) var warnings: [LedgerFinding] = []
  package private(set) var vendors = VendorTable()
  package var refusedRows: Set<Int> { Set(refused.map(\.row)) }

  /// Reads every row once and keeps what is wrong with it; the rows themselves are read again on their way in.
  package init(_ ledger: ParsedLedger) throws {
    var rowsByNumber: [String: Int] = [:]
    try ledger.forEachRow { row in
      let reading = RowReading(row, layout: ledger.layout, headings: ledger.headings)
      refused += reading.refused
      warnings += reading.warnings
      if let vendor = reading.contract.vendor { vendors.add(vendor, row: row.row) }
      if let number = reading.contract.number, let cell = row.cell(.number) {
        if let first = rowsByNumber[Self.identity(of: number)] {
          let place = FindingPlace(
            row: row.row, column: cell.column, field: LedgerField.number.rawValue, label: LedgerField.number.words)
          refused.append(place.finding(LedgerFault.numberUsedTwice(firstRow: first), found: cell.text))
        } else {
          rowsByNumber[Self.identity(of: number)] = row.row
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
    (left.row, left.column?.index ?? -1, left.code) < (right.row, right.column?.index ?? -1, right.code)
  }
}
