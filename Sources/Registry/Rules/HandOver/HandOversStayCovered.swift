internal import Requirements
internal import TextForms

/// What makes an agreement cover less, or a contract give more, leaves no earlier hand-over without one: else a later
/// edit would let the information out that the hand-over itself was not allowed to.
struct HandOversStayCovered: ActRule {
  static let kinds: Set<RecordKind> = [.nda, .contract, .cloudService]

  static func breaches(of change: RecordChange, in transaction: RegisterTransaction) throws -> [Breach] {
    guard !change.isNew else { return [] }
    return change.kind == .nda
      ? try uncovered(byAgreement: change, in: transaction) : try uncovered(bySubject: change, in: transaction)
  }

  private static func uncovered(
    bySubject change: RecordChange, in transaction: RegisterTransaction
  ) throws -> [Breach] {
    let read =
      change.kind == .contract
      ? ["vendor", "signed", "end", "givesImportantInformation", "handlesImportantInformation"]
      : ["provider", "contract", "handlesImportantInformation"]
    let classes = ["specificPersonalInformation", "confidentiality", "integrity", "availability"]
    guard !change.retires, try change.touches(read + classes, in: transaction),
      let kind = SubjectKind(change.kind, body: change.body),
      let before = try transaction.reader.subject(of: change.record, at: transaction.sequence),
      !before.handOvers.isEmpty
    else { return [] }
    var version = SubjectVersion(kind, body: change.body)
    version.effectiveFrom = change.effectiveFrom
    version.vendor = try (change.body.record("vendor") ?? change.body.record("provider")).flatMap(transaction.key(of:))
    var after = before
    after.versions.removeAll { $0.effectiveFrom == change.effectiveFrom }
    after.versions.append(version)
    after.versions.sort { ($0.effectiveFrom?.dayNumber ?? .min) < ($1.effectiveFrom?.dayNumber ?? .min) }
    return try breaches(from: before, to: after, HandOverTerms(transaction))
  }

  private static func uncovered(
    byAgreement change: RecordChange, in transaction: RegisterTransaction
  ) throws -> [Breach] {
    let timeline = try transaction.reader.timeline(of: change.record, at: transaction.sequence)
    let agreement = try AgreementChange(change, timeline, in: transaction)
    let terms = try HandOverTerms(transaction)
    var breaches: [Breach] = []
    // One that names its contracts concerns these; one with a vendor every contract there is.
    let bodies = timeline.compactMap(\.body) + [change.body]
    guard bodies.allSatisfy({ $0.record("contract") != nil }) else {
      try transaction.reader.subjects(at: transaction.sequence) { subject in
        guard !subject.handOvers.isEmpty else { return }
        breaches += try Self.breaches(from: subject, to: agreement.applied(to: subject), terms)
      }
      return breaches
    }
    for contract in Set(bodies.compactMap { $0.record("contract") }) {
      guard let subject = try transaction.reader.subject(of: contract, at: transaction.sequence) else { continue }
      breaches += try Self.breaches(from: subject, to: agreement.applied(to: subject), terms)
    }
    return breaches
  }

  private static func breaches(from before: Subject, to after: Subject, _ terms: HandOverTerms) throws -> [Breach] {
    before.handOvers.filter {
      !terms.isBroken(by: $0, under: before) && terms.isBroken(by: $0, under: after)
    }.map { handOver in
      let day = handOver.began?.description ?? ""
      let number = before.versions.last?.number ?? ""
      return Breach(
        code: "nda-still-needed", basis: terms.basis,
        message: Words(
          ja: "\(day) に「\(number)」で渡した重要情報が、有効な秘密保持契約のないものになります",
          en: "the important information given on \(day) under \"\(number)\" would be left without an NDA in force"),
        remedy: Words(
          ja: "登録内容が誤りだったのであれば、edit なら --source-document、retire なら --as-fact を付けて、事実として訂正してください"
            + "（反している点は gap に出ます）。",
          en: "Where what is recorded was wrong, correct it as a fact: --source-document on edit, --as-fact on retire; "
            + "what it breaks then shows as a gap."))
    }
  }
}
