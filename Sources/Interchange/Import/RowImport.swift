internal import Registry
internal import TextForms

/// Takes the rows of a ledger in, one after another. What a row needs is checked before anything of it is recorded.
struct RowImport {
  let transaction: RegisterTransaction
  let ledger: ContractLedger
  let plan: LedgerPlan
  let source: LedgerSource
  /// Since when changes hold.
  let effect: RegisterTransaction.Effect
  /// Somebody said from when, or that it is a correction: then even a file that is known is compared.
  private let isEffectGiven: Bool
  /// Marks whose requirement the adopted catalogue has.
  let marks: Set<Int>
  var outcome: ImportOutcome
  var vendors: VendorIndex
  var sections: SectionIndex
  /// Vendors whose particulars were compared: of several rows the first counts.
  var comparedVendors: Set<RecordID> = []

  init(_ work: ContractLedgerImport, _ transaction: RegisterTransaction) throws {
    self.transaction = transaction
    ledger = work.ledger
    plan = work.plan
    source = work.source
    isEffectGiven = work.options.effect != nil
    effect = work.options.effect ?? .change(from: transaction.today)
    outcome = ImportOutcome(work.ledger, work.plan)
    vendors = try VendorIndex(transaction)
    sections = try SectionIndex(transaction)
    marks = try Self.knownMarks(work.ledger, transaction, &outcome)
  }

  /// Another city's catalogue may not have what a column is about.
  private static func knownMarks(
    _ ledger: ContractLedger, _ transaction: RegisterTransaction, _ outcome: inout ImportOutcome
  ) throws -> Set<Int> {
    let layouts = ledger.tables.map(\.layout)
    guard layouts.contains(where: { !$0.marks.isEmpty || $0.fields[.ndaSigned] != nil }) else { return [] }
    guard let catalogue = try transaction.reader.adoptedCatalogue(at: transaction.sequence) else {
      throw RegisterError.noCatalogue
    }
    let ids = Set(AdoptedCatalogue.requirementIDs(in: catalogue))
    var known: Set<Int> = []
    for (index, mark) in ledger.headings.marks.enumerated() {
      if ids.contains(mark.requirement) {
        known.insert(index)
        continue
      }
      for table in ledger.tables {
        guard let column = table.layout.marks[index] else { continue }
        let header = RowPlace(sheet: table.sheet, row: table.layout.headerRow)
        let place = FindingPlace(row: header, column: column, field: mark.key, label: mark.words)
        outcome.warnings.append(
          place.finding(LedgerWarning.requirementUnknown(mark.requirement), found: column.heading))
      }
    }
    return known
  }

  mutating func take(_ contract: LedgerContract) throws {
    guard let number = contract.number else { return }
    let vendor = contract.vendor.map(match)
    if case .ambiguous(let entries) = vendor, let named = contract.vendor {
      let fault = LedgerFault.vendorAmbiguous(numbers: entries.map(\.number))
      outcome.refused.append(place(.vendor, named.column, contract.place).finding(fault, found: named.name))
      return
    }
    let existing = try existing(.contract, number: number)
    if let existing, isTaken(existing) {
      outcome.unchanged.append(ImportOutcome.Row(place: contract.place, number: number, changes: []))
      return
    }
    let old = existing?.body ?? [:]
    let findings =
      RecordDescriptor.of(.contract).faults(in: old.merging(contract.fields) { $1 }).map { finding($0, contract.place) }
      + (try ndaFindings(contract, number: number))
    guard findings.isEmpty else {
      outcome.refused += findings
      return
    }
    try record(contract, number: number, vendor: vendor, existing: existing)
  }

  private mutating func record(
    _ contract: LedgerContract, number: String, vendor: VendorIndex.Match?, existing: Existing?
  ) throws {
    var fields = contract.fields
    if let section = try contract.section.map({ try section($0, contract) }) {
      fields["section"] = .string(section.description)
    }
    var vendorRecord: RecordID?
    if let named = contract.vendor, let vendor {
      vendorRecord = try self.vendor(named, vendor, row: contract.place)
      fields["vendor"] = vendorRecord.map { .string($0.description) }
    }
    var changes: [String] = []
    let record: RecordID
    if let existing {
      record = existing.record
      changes = try edit(existing, to: fields, row: contract.place)
    } else {
      fields["source"] = .object(source.fact(contract.place))
      record = try transaction.add(.contract, fields)
    }
    let isNew = existing == nil
    if let nda = contract.nda {
      changes += try self.nda(nda, contract, number: number, record: record, vendor: vendorRecord)
    }
    changes += try recordMarks(contract, number: number, record: record, existing: existing?.body)
    let row = ImportOutcome.Row(place: contract.place, number: number, changes: isNew ? [] : changes)
    if isNew {
      outcome.added.append(row)
    } else if changes.isEmpty {
      outcome.unchanged.append(row)
    } else {
      outcome.changed.append(row)
    }
  }

  /// The same file said it before. What people have recorded since, or a newer ledger, stays.
  private func isTaken(_ existing: Existing) -> Bool {
    !isEffectGiven && existing.files.contains(source.sha256)
  }

  func place(_ field: ContractField, _ column: LedgerColumn?, _ row: RowPlace) -> FindingPlace {
    FindingPlace(row: row, column: column, field: field.rawValue, label: field.words)
  }

  /// A fault that only what is recorded already brings about, such as an end before the start that is recorded.
  private func finding(_ fault: FieldFault, _ row: RowPlace) -> LedgerFinding {
    let table = ledger.tables.first { $0.sheet == row.sheet }
    let column = ContractField(rawValue: fault.key).flatMap { table?.layout.fields[$0] }
    return FindingPlace(row: row, column: column, field: fault.key, label: fault.label)
      .finding(LedgerFault.field(fault), found: fault.found)
  }
}
