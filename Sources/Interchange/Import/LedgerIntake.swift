internal import Registry
internal import TextForms

/// What every import does with a row, whatever the ledger holds: finds what is recorded, adds, edits, and keeps account.
struct LedgerIntake<Field: LedgerField> {
  let transaction: RegisterTransaction
  let ledger: ParsedLedger<Field>
  let plan: LedgerPlan
  let source: LedgerSource
  /// Since when changes hold.
  let effect: RegisterTransaction.Effect
  /// Somebody said from when, or that it is a correction: then even a file that is known is compared.
  private let isEffectGiven: Bool
  var outcome: ImportOutcome
  var vendors: VendorIndex
  var sections: SectionIndex
  /// Vendors whose particulars were compared: of several rows the first counts.
  var comparedVendors: Set<RecordID> = []

  init(_ work: LedgerImport<Field>, _ transaction: RegisterTransaction) throws {
    self.transaction = transaction
    ledger = work.ledger
    plan = work.plan
    source = work.source
    isEffectGiven = work.options.effect != nil
    effect = work.options.effect ?? .change(from: transaction.today)
    outcome = ImportOutcome(work.ledger, work.plan)
    vendors = try VendorIndex(transaction)
    sections = try SectionIndex(transaction)
  }

  /// The same file said it before. What people have recorded since, or a newer ledger, stays.
  func isTaken(_ existing: ExistingRecord) -> Bool {
    !isEffectGiven && existing.files.contains(source.sha256)
  }

  /// Puts a row to the others of its fate.
  ///
  /// - Parameter changes: nil: what it is about was not recorded before.
  mutating func count(_ number: String, at place: RowPlace, changes: [String]?) {
    let row = ImportOutcome.Row(place: place, number: number, changes: changes ?? [])
    if changes == nil {
      outcome.added.append(row)
    } else if row.changes.isEmpty {
      outcome.unchanged.append(row)
    } else {
      outcome.changed.append(row)
    }
  }

  /// A fault that only what is recorded already brings about, such as an end before the start that is recorded.
  ///
  /// - Parameter field: whose column the fault is about; nil: the one of the same key.
  func finding(_ fault: FieldFault, at row: RowPlace, field: Field? = nil) -> LedgerFinding {
    let table = ledger.tables.first { $0.sheet == row.sheet }
    let column = (field ?? Field(rawValue: fault.key)).flatMap { table?.layout.fields[$0] }
    return FindingPlace(row: row, column: column, field: fault.key, label: fault.label)
      .finding(LedgerFault.field(fault), found: fault.found)
  }
}
