internal import Requirements
internal import TextForms

/// A contract is closed only when the acceptance and the return or disposal of the information are confirmed (9.1(4)①);
/// where the same vendor works on under another contract, the information is carried over instead. A cloud service only
/// when the disposal of information and accounts is confirmed (9.3（自治体機密性2以上を取り扱う場合）(8)②).
struct ClosingConfirmed: ActRule {
  static let kinds: Set<RecordKind> = [.contract, .cloudService]

  static func breaches(of change: RecordChange, in transaction: RegisterTransaction) throws -> [Breach] {
    guard let day = change.body.date("closedOn"), !change.retires,
      let kind = SubjectKind(change.kind, body: change.body),
      try change.touches(["closedOn"], in: transaction)
    else { return [] }
    let stored = try change.isNew ? nil : transaction.reader.subject(of: change.record, at: transaction.sequence)
    var version = SubjectVersion(kind, body: change.body)
    version.vendor = try change.body.record("vendor").flatMap(transaction.key(of:))
    let ending = Ending(related: stored?.related ?? [], vendor: version.vendor, on: day)
    let catalogue = try transaction.catalogueAtHand()
    return Confirmation.allCases.filter { $0.subject == kind && ending.state(of: $0) != .confirmed }
      .compactMap { confirmation in
        let asked = (catalogue?.requirements ?? []).filter(confirmation.isShown)
        // Where the standard asks for it of other services only, it is not asked of this one.
        guard asked.isEmpty || asked.contains(where: { applies($0, to: version.facts, in: catalogue) }) else {
          return nil
        }
        return confirmation.breach(
          ending.state(of: confirmation), of: change.number, on: day,
          basis: Breach.basis(in: catalogue, where: confirmation.isShown))
      }
  }

  /// Unknown counts as "applies": an unknown class is read under the stricter section.
  private static func applies(_ requirement: Requirement, to facts: FactValues, in catalogue: Catalogue?) -> Bool {
    catalogue?.condition(of: requirement)?.expression?.evaluate(facts) != .no
  }
}
