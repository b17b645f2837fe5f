package import Registry

/// Takes a ledger of contracts into the register; vendors, sections, agreements and marks come with them.
package struct ContractLedgerImport: Sendable {
  package struct Options: Sendable {
    /// Take in the other rows when some are refused.
    package var keepGoing: Bool
    /// Since when a change of what is recorded holds; nil: since today.
    package var effect: RegisterTransaction.Effect?

    package init(keepGoing: Bool = false, effect: RegisterTransaction.Effect? = nil) {
      self.keepGoing = keepGoing
      self.effect = effect
    }
  }

  /// Rows done, and rows in all.
  package typealias Progress = @Sendable (Int, Int) -> Void

  let ledger: ContractLedger
  let plan: LedgerPlan
  let source: LedgerSource
  let options: Options
  let progress: Progress?

  package init(
    _ ledger: ContractLedger, plan: LedgerPlan, source: LedgerSource, options: Options = Options(),
    progress: Progress? = nil
  ) {
    self.ledger = ledger
    self.plan = plan
    self.source = source
    self.options = options
    self.progress = progress
  }

  /// Records what is new and what changed; nothing when all of it is recorded already. The stored file is named in the
  /// register with it.
  ///
  /// - Throws: `InterchangeError.rowsRefused` when a row is refused and the others are not to be taken in without it.
  package func run(in transaction: RegisterTransaction) throws -> ImportOutcome {
    let before = transaction.recorded
    let refused = plan.refusedRows
    var rows = try RowImport(self, transaction)
    var done = 0
    try ledger.forEachRow { row in
      if !refused.contains(row.place) {
        let reading = RowReading(row, headings: ledger.headings)
        try rows.take(reading.contract)
      }
      done += 1
      progress?(done, ledger.rowCount)
    }
    rows.outcome.refused.sort(by: LedgerFinding.precedes)
    rows.outcome.warnings.sort(by: LedgerFinding.precedes)
    guard rows.outcome.refused.isEmpty || options.keepGoing else {
      throw InterchangeError.rowsRefused(file: ledger.name, rows.outcome)
    }
    if transaction.recorded > before {
      try transaction.recordDocument(sha256: source.sha256, name: source.name, size: source.size)
    }
    return rows.outcome
  }
}
