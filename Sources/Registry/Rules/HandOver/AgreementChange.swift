internal import TextForms

/// A change of an agreement, as what bears on a contract would be with it.
struct AgreementChange {
  private let facts: NDAFacts
  private let contract: Int64?
  /// The days from which the versions hold, the new one included.
  private let days: [CivilDate]

  init(_ change: RecordChange, _ timeline: [RecordVersion], in transaction: RegisterTransaction) throws {
    let nda = NDA(body: change.body)
    let version = RecordVersion(
      kind: .nda, record: change.record, key: timeline.first?.key ?? 0, sequence: transaction.sequence + 1,
      version: change.version, effectiveFrom: change.effectiveFrom, body: change.body)
    var facts = NDAFacts(nda, version)
    facts.party = try nda.vendor.flatMap(transaction.key(of:)) ?? 0
    facts.vendor = nda.contract == nil ? facts.party : nil
    self.facts = facts
    contract = try nda.contract.flatMap(transaction.key(of:))
    days = Set(timeline.compactMap(\.effectiveFrom) + [change.effectiveFrom].compactMap(\.self)).sorted()
  }

  /// To a service as to the contract that it names.
  func applied(to subject: Subject) -> Subject {
    var subject = subject
    subject.above = subject.above.map(applied)
    subject.ndas.removeAll { $0.key == facts.key && $0.effectiveFrom == facts.effectiveFrom }
    if contract.map({ $0 == subject.key }) ?? true { subject.ndas.append(facts) }
    for index in subject.ndas.indices where subject.ndas[index].key == facts.key {
      let start = subject.ndas[index].effectiveFrom
      subject.ndas[index].replacedFrom = days.first { day in start.map { $0 < day } ?? true }
    }
    return subject
  }
}

extension RegisterTransaction {
  /// The short key of a record, by which what is streamed knows it.
  func key(of record: RecordID) throws -> Int64? {
    try reader.timeline(of: record, at: sequence).first?.key
  }
}
