internal import Registry
internal import TextForms

/// Takes the rows of a ledger of contracts in, with their agreements and marks.
struct RowImport: RowImporting {
  var intake: LedgerIntake<ContractField>
  /// Marks whose requirement the adopted catalogue has.
  let marks: Set<Int>

  init(_ work: ContractLedgerImport, _ transaction: RegisterTransaction) throws {
    intake = try LedgerIntake(work, transaction)
    marks = try Self.knownMarks(work.ledger, transaction, &intake.outcome)
  }

  /// Another city's catalogue may not have what a column is about.
  private static func knownMarks(
    _ ledger: ContractLedger, _ transaction: RegisterTransaction, _ outcome: inout ImportOutcome
  ) throws -> Set<Int> {
    let layouts = ledger.tables.map(\.layout)
    guard layouts.contains(where: { !$0.marks.isEmpty || $0.fields[.ndaSigned] != nil }) else { return [] }
    let names = try transaction.requirementNames()
    var known: Set<Int> = []
    for (index, mark) in ledger.headings.marks.enumerated() {
      if names.ids.contains(names.current(mark.requirement)) {
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

  mutating func take(_ row: LedgerRow<ContractField>) throws {
    let contract = RowReading(row, headings: intake.ledger.headings).contract
    guard let number = contract.number else { return }
    if let ambiguity = intake.ambiguity(of: contract.vendor) { return intake.outcome.refused.append(ambiguity) }
    let existing = try intake.existing(.contract, number: number)
    if let existing, intake.isTaken(existing) { return intake.count(number, at: contract.place, changes: []) }
    let old = existing?.body ?? [:]
    let findings =
      RecordDescriptor.of(.contract).faults(in: old.merging(contract.fields) { $1 }).map {
        intake.finding($0, at: contract.place)
      } + (try ndaFindings(contract, number: number))
    guard findings.isEmpty else {
      intake.outcome.refused += findings
      return
    }
    try record(contract, number: number, existing: existing)
  }

  private mutating func record(_ contract: LedgerContract, number: String, existing: ExistingRecord?) throws {
    var fields = contract.fields
    if let section = contract.section {
      fields["section"] = .string(
        try intake.section(section, department: contract.department, row: contract.place).description)
    }
    let vendor = try contract.vendor.flatMap { try intake.vendor($0) }
    fields["vendor"] = vendor.map { .string($0.description) }
    var changes: [String] = []
    let record: RecordID
    if let existing {
      record = existing.record
      changes = try intake.edit(existing, to: fields, row: contract.place)
    } else {
      fields["source"] = .object(intake.source.fact(contract.place))
      record = try intake.transaction.add(.contract, fields)
    }
    if let nda = contract.nda {
      changes += try self.nda(nda, contract, number: number, record: record, vendor: vendor)
    }
    changes += try recordMarks(contract, number: number, record: record, existing: existing?.body)
    intake.count(number, at: contract.place, changes: existing == nil ? nil : changes)
  }

  func place(_ field: ContractField, _ column: LedgerColumn?, _ row: RowPlace) -> FindingPlace {
    FindingPlace(row: row, column: column, field: field.rawValue, label: field.words)
  }
}
