package import Registry
package import Requirements

/// Takes a ledger into the register, with the records that come with its rows.
package struct LedgerImport<Field: LedgerField>: Sendable {
  package typealias Options = ImportOptions

  /// Rows done, and rows in all.
  package typealias Progress = @Sendable (Int, Int) -> Void

  let ledger: ParsedLedger<Field>
  let plan: LedgerPlan
  let source: LedgerSource
  let options: Options
  let progress: Progress?

  package init(
    _ ledger: ParsedLedger<Field>, plan: LedgerPlan, source: LedgerSource, options: Options = Options(),
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
  func run(_ rows: some RowImporting<Field>, in transaction: RegisterTransaction) throws -> ImportOutcome {
    let before = transaction.recorded
    let refused = plan.refusedRows
    var rows = rows
    var done = 0
    try ledger.forEachRow { row in
      if !refused.contains(row.place) { try rows.take(row) }
      done += 1
      progress?(done, ledger.rowCount)
    }
    var outcome = rows.intake.outcome
    outcome.refused.sort(by: LedgerFinding.precedes)
    outcome.warnings.sort(by: LedgerFinding.precedes)
    guard outcome.refused.isEmpty || options.keepGoing else {
      throw InterchangeError.rowsRefused(file: ledger.name, outcome)
    }
    if transaction.recorded > before {
      try transaction.recordDocument(sha256: source.sha256, name: source.name, size: source.size)
    }
    return outcome
  }
}

package typealias ContractLedgerImport = LedgerImport<ContractField>
package typealias ServiceLedgerImport = LedgerImport<ServiceField>

extension ContractLedgerImport {
  package func run(in transaction: RegisterTransaction) throws -> ImportOutcome {
    try run(RowImport(self, transaction), in: transaction)
  }
}

extension ServiceLedgerImport {
  package func run(in transaction: RegisterTransaction, regions: RegionTable) throws -> ImportOutcome {
    try run(ServiceImport(self, regions: regions, transaction), in: transaction)
  }
}
