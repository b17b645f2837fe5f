internal import Registry
internal import TextForms

/// What a row says of requirements: the agreement on confidentiality, and marks.
extension RowImport {
  /// - Returns: `nda` and the fields of it that changed.
  mutating func nda(
    _ nda: LedgerNDA, _ contract: LedgerContract, number: String, record: RecordID, vendor: RecordID?
  ) throws -> [String] {
    guard let vendor else {
      let finding = place(.ndaSigned, nda.column, contract.row)
      outcome.warnings.append(
        finding.finding(LedgerWarning.ndaWithoutVendor, found: nda.signed?.description ?? ""))
      return []
    }
    var fields: JSONObject = [
      "vendor": .string(vendor.description), "contract": .string(record.description),
    ]
    if let signed = nda.signed { fields["signed"] = .string(signed.description) }
    if let until = nda.validUntil { fields["validUntil"] = .string(until.description) }
    if nda.withoutEnd { fields["withoutEnd"] = true }
    let ndaNumber = "\(number)-NDA"
    guard let existing = try existing(.nda, number: ndaNumber) else {
      fields["number"] = .string(ndaNumber)
      fields["source"] = .object(source.fact(row: contract.row, column: nda.column))
      try transaction.add(.nda, fields)
      outcome.ndas.added += 1
      return ["nda"]
    }
    let replaced = nda.withoutEnd ? ["validUntil"] : nda.validUntil != nil ? ["withoutEnd"] : []
    let changes = try edit(existing, to: fields, without: replaced, row: contract.row)
    if !changes.isEmpty { outcome.ndas.changed += 1 }
    return changes.map { "nda.\($0)" }
  }

  /// - Parameter existing: what is recorded of the contract; nil: it is new, and so are all of its marks.
  /// - Returns: the requirements whose marks are new or changed.
  mutating func recordMarks(
    _ contract: LedgerContract, number: String, record: RecordID, existing: JSONObject?
  ) throws -> [String] {
    let first = contract.signed ?? day("signed", existing) ?? contract.start ?? day("start", existing)
    var recorded: [String] = []
    for mark in contract.marks where marks.contains(mark.index) {
      let requirement = ledger.headings.marks[mark.index].requirement
      let isKnown =
        try existing != nil
        && transaction.reader.find(
          .assessment, number: "\(number)#\(requirement)#ledger", at: transaction.sequence) != nil
      let effect = try transaction.recordLedgerMark(
        requirementID: requirement, contract: record, outcome: mark.outcome, mark: mark.text,
        source: source.fact(row: contract.row, column: mark.column), from: isKnown ? dayOfChange(first) : first)
      switch effect {
      case .added: outcome.marks.added += 1
      case .changed: outcome.marks.changed += 1
      case .unchanged: continue
      }
      recorded.append(requirement)
    }
    return recorded
  }

  /// A mark is about clauses: it holds from the signing at the earliest, and a correction holds from there.
  private func dayOfChange(_ first: CivilDate?) -> CivilDate? {
    guard case .change(let day) = effect else { return first }
    return first.map { max($0, day) } ?? day
  }

  private func day(_ key: String, _ body: JSONObject?) -> CivilDate? {
    body?[key]?.text.flatMap { CivilDate(iso: $0) }
  }
}
