internal import Registry
internal import TextForms

/// What a row says of requirements: the agreement on confidentiality, and marks.
extension RowImport {
  /// - Returns: `nda` and the fields of it that changed.
  mutating func nda(
    _ nda: LedgerNDA, _ contract: LedgerContract, number: String, record: RecordID, vendor: RecordID?
  ) throws -> [String] {
    guard let vendor else {
      let finding = place(.ndaSigned, nda.column, contract.place)
      intake.outcome.warnings.append(
        finding.finding(LedgerWarning.ndaWithoutVendor, found: nda.signed?.description ?? ""))
      return []
    }
    let parties: JSONObject = [
      "vendor": .string(vendor.description), "contract": .string(record.description),
    ]
    var fields = parties.merging(terms(nda)) { $1 }
    fields["number"] = .string("\(number)-NDA")
    return try intake.companion(
      .ndas, fields, intake.existing(.nda, number: "\(number)-NDA"), without: replaced(by: nda), row: contract.place,
      column: nda.column)
  }

  /// What would contradict the agreement as it is recorded; checked before anything of the row is recorded.
  func ndaFindings(_ contract: LedgerContract, number: String) throws -> [LedgerFinding] {
    guard let nda = contract.nda, let existing = try intake.existing(.nda, number: "\(number)-NDA") else { return [] }
    var body = existing.body.merging(terms(nda)) { $1 }
    for key in replaced(by: nda) { body[key] = nil }
    return RecordDescriptor.of(.nda).faults(in: body).map { fault in
      place(.ndaSigned, nda.column, contract.place).finding(LedgerFault.field(fault), found: fault.found)
    }
  }

  private func terms(_ nda: LedgerNDA) -> JSONObject {
    var terms: JSONObject = [:]
    if let signed = nda.signed { terms["signed"] = .string(signed.description) }
    if let until = nda.validUntil { terms["validUntil"] = .string(until.description) }
    if nda.withoutEnd { terms["withoutEnd"] = true }
    return terms
  }

  /// The fields that a stated end, or none, takes away.
  private func replaced(by nda: LedgerNDA) -> [String] {
    nda.withoutEnd ? ["validUntil"] : nda.validUntil != nil ? ["withoutEnd"] : []
  }

  /// - Parameter existing: what is recorded of the contract; nil: it is new, and so are all of its marks.
  /// - Returns: the requirements whose marks are new or changed.
  mutating func recordMarks(
    _ contract: LedgerContract, number: String, record: RecordID, existing: JSONObject?
  ) throws -> [String] {
    let first = contract.signed ?? day("signed", existing) ?? contract.start ?? day("start", existing)
    var recorded: [String] = []
    for mark in contract.marks where marks.contains(mark.index) {
      let requirement = intake.ledger.headings.marks[mark.index].requirement
      let isKnown =
        try existing != nil && intake.transaction.ledgerMark(on: requirement, ofContract: number) != nil
      let effect = try intake.transaction.recordLedgerMark(
        requirementID: requirement, contract: record, outcome: mark.outcome, mark: mark.text,
        source: intake.source.fact(contract.place, column: mark.column), from: isKnown ? dayOfChange(first) : first)
      switch effect {
      case .added: intake.outcome[.marks].added += 1
      case .changed: intake.outcome[.marks].changed += 1
      case .unchanged: continue
      }
      recorded.append(requirement)
    }
    return recorded
  }

  /// A mark is about clauses: it holds from the signing at the earliest, and a correction holds from there.
  private func dayOfChange(_ first: CivilDate?) -> CivilDate? {
    guard case .change(let day) = intake.effect else { return first }
    return first.map { max($0, day) } ?? day
  }

  private func day(_ key: String, _ body: JSONObject?) -> CivilDate? {
    body?[key]?.text.flatMap { CivilDate(iso: $0) }
  }
}
