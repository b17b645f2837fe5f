internal import TextForms

/// A subcontract is approved or refused by the decision on an application for it, and in no other way
/// (9.1(2)①(エ) item 9, 9.3（自治体機密性2以上を取り扱う場合）(3)⑥).
enum SubcontractDeciding: ActRule {
  static let kinds: Set<RecordKind> = [.subcontract]

  static func breaches(of change: RecordChange, in transaction: RegisterTransaction) throws -> [Breach] {
    let before = try change.before(in: transaction)
    let subcontract = Subcontract(body: change.body)
    guard !change.retires, let decision = subcontract.decision, decision != .pending,
      !change.changed(["decision", "decidedOn", "decider"], since: before).isEmpty
    else { return [] }
    let application = try transaction.applications(for: change.record).last(where: subcontract.isSettled)
    guard application == nil || subcontract.decidedOn == nil || subcontract.decider == nil else { return [] }
    let basis = try Breach.basis(in: transaction) { $0.isShown(by: "subcontractsDecided") }
    return [
      Breach(
        code: "decided-without-application", basis: basis,
        message: Words(
          ja: "再委託の承認・不承認は、申請に対する決定によってだけ記録できます",
          en: "a subcontract is approved or refused by the decision on an application for it alone"),
        remedy: Words(
          ja: "daicho application new で再委託の申請を作り、submit、approve で決定してください。"
            + "既に決定されたものは、出典を付けて daicho record subcontract で登録してください。",
          en: "Make an application for it with daicho application new, then submit and approve it. What was decided "
            + "already is recorded with its source: daicho record subcontract."))
    ]
  }
}

extension RegisterTransaction {
  /// Those for one thing, in the order in which they were recorded, as they are now.
  func applications(for subject: RecordID) throws -> [Application] {
    var found: [Application] = []
    try reader.records(.application, on: nil, at: sequence) { version in
      if !version.isRetired, let body = version.body, body.record("subject") == subject {
        found.append(Application(body: body))
      }
      return true
    }
    return found
  }
}
