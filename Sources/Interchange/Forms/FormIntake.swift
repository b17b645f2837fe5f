package import Registry
package import Requirements
internal import TextForms

/// Records what a form states: what is applied for, its subcontracts and data locations, and the draft of the application.
package struct FormIntake {
  /// A record of the form as it stands in the register now.
  struct Taken {
    let record: RecordID
    let number: String
  }

  let transaction: RegisterTransaction
  let filling: FormFilling
  let source: LedgerSource
  let regions: RegionTable
  let effect: RegisterTransaction.Effect
  var references: FormReferences
  var vendors: VendorIndex
  var outcome: FormOutcome
  var faults: [LedgerFinding]
  /// Records that the form stated already, and where.
  var taken: [RecordID: RowPlace] = [:]

  private init(
    _ filling: FormFilling, source: LedgerSource, regions: RegionTable, _ transaction: RegisterTransaction
  ) throws {
    self.transaction = transaction
    self.filling = filling
    self.source = source
    self.regions = regions
    effect = .change(from: transaction.today)
    references = try FormReferences(transaction.reader, at: transaction.sequence)
    vendors = try VendorIndex(transaction)
    outcome = FormOutcome(scheme: filling.scheme)
    outcome.notices = filling.notices
    faults = filling.faults
  }

  /// All of it, or nothing: every answer that cannot be recorded is in the error.
  package static func take(
    _ filling: FormFilling, source: LedgerSource, regions: RegionTable, _ transaction: RegisterTransaction
  ) throws -> FormOutcome {
    let before = transaction.recorded
    var intake = try FormIntake(filling, source: source, regions: regions, transaction)
    let subject = try intake.take(filling.subject, FormTies())
    let id = subject.map { JSONValue.string($0.record.description) } ?? FormTies.unrecorded
    let above = filling.scheme.subjectKind == .contract ? "contract" : "service"
    try intake.takeTable(
      filling.subcontracts, .subcontract,
      FormTies(fields: [above: id], owner: above, numbered: subject.map { "\($0.number)-再委託" }))
    try intake.takeTable(
      filling.locations, .dataLocation,
      FormTies(fields: ["service": id], owner: "service", numbered: subject.map { "\($0.number)-所在" }))
    _ = try intake.take(
      filling.application,
      FormTies(
        fields: ["scheme": .string(filling.scheme.rawValue), "subject": id], owner: "subject",
        numbered: subject.map { "\($0.number)-申請" }))
    guard intake.faults.isEmpty else {
      throw FormError.refused(file: source.name, intake.faults.sorted { $0.place < $1.place })
    }
    // The form lies beside the register, and the register says what it is.
    if transaction.recorded > before {
      try transaction.recordDocument(sha256: source.sha256, name: source.name, size: source.size)
    }
    intake.outcome.notices.sort { $0.place < $1.place }
    return intake.outcome
  }

  /// The rows of a table; those that stand under another row come after it.
  private mutating func takeTable(_ records: [FormRecord], _ kind: RecordKind, _ ties: FormTies) throws {
    var pending = records
    while !pending.isEmpty {
      let numbers = Set(pending.compactMap { typed("number", in: $0) })
      let next = pending.firstIndex { record in typed("parent", in: record).map { !numbers.contains($0) } ?? true }
      _ = try take(pending.remove(at: next ?? 0), ties)
    }
    try noteLeftOut(kind, ties)
  }

  private func typed(_ key: String, in record: FormRecord) -> String? {
    RecordDescriptor.of(record.kind).field(key).flatMap { record.answer($0) }.map(Width.foldedForMatching)
  }

  /// A row that is gone does not say that the thing is.
  private mutating func noteLeftOut(_ kind: RecordKind, _ ties: FormTies) throws {
    guard filling.form.parts.contains(where: { $0.kind == kind && $0.shape == .table }) else { return }
    for version in try belonging(kind, ties) where taken[version.record] == nil {
      let place = FindingPlace(row: filling.subject.place, column: nil, field: kind.rawValue, label: kind.words)
      outcome.notices.append(place.finding(FormNotice.leftOut(number: version.number ?? ""), found: ""))
    }
  }

  /// What is recorded of the same owner.
  func belonging(_ kind: RecordKind, _ ties: FormTies) throws -> [RecordVersion] {
    guard let owner = ties.owner, let id = ties.fields[owner] else { return [] }
    var found: [RecordVersion] = []
    try transaction.reader.records(kind, on: transaction.today, at: transaction.sequence) { version in
      if !version.isRetired, version.body?[owner] == id { found.append(version) }
      return true
    }
    return found
  }
}
