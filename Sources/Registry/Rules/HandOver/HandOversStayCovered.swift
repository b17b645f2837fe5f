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
    var told: Set<Int64> = []
    return try breaches(of: before, HandOverTerms(transaction), &told) { day in
      guard change.kind == .cloudService else { return (before, after) }
      let timeline = try transaction.reader.timeline(of: change.record, at: transaction.sequence)
      let contract = timeline.body(on: day)?.record("contract")
      let isChanged = after.version(on: day.dayNumber)?.effectiveFrom == change.effectiveFrom
      return (
        try transaction.covered(before, under: contract),
        try transaction.covered(after, under: isChanged ? change.body.record("contract") : contract)
      )
    }
  }

  private static func uncovered(
    byAgreement change: RecordChange, in transaction: RegisterTransaction
  ) throws -> [Breach] {
    let timeline = try transaction.reader.timeline(of: change.record, at: transaction.sequence)
    let agreement = try AgreementChange(change, timeline, in: transaction)
    let terms = try HandOverTerms(transaction)
    // What was given under a service stands with its contract as well.
    var told: Set<Int64> = []
    func breaches(_ subject: Subject) throws -> [Breach] {
      let service = subject.kind == .cloudService ? try transaction.reader.entry(subject.key)?.record : nil
      let versions = try service.map { try transaction.reader.timeline(of: $0, at: transaction.sequence) } ?? []
      return try Self.breaches(of: subject, terms, &told) { day in
        let contract = versions.body(on: day)?.record("contract")
        let before = try transaction.covered(subject, under: contract)
        return (before, agreement.applied(to: before))
      }
    }
    var found: [Breach] = []
    // One that names its contracts concerns these and their services; one with a vendor everything that there is.
    let bodies = timeline.compactMap(\.body) + [change.body]
    guard bodies.allSatisfy({ $0.record("contract") != nil }) else {
      try transaction.reader.subjects(at: transaction.sequence) { subject in
        if !subject.handOvers.isEmpty { found += try breaches(subject) }
      }
      return found
    }
    for contract in Set(bodies.compactMap { $0.record("contract") }) {
      for record in try [contract] + transaction.services(under: contract) {
        guard let subject = try transaction.reader.subject(of: record, at: transaction.sequence) else { continue }
        found += try breaches(subject)
      }
    }
    return found
  }

  /// - Parameter states: how the subject stands without the change, and with it, for a hand-over on a day.
  private static func breaches(
    of subject: Subject, _ terms: HandOverTerms, _ told: inout Set<Int64>,
    _ states: (CivilDate) throws -> (before: Subject, after: Subject)
  ) throws -> [Breach] {
    try subject.handOvers.filter { handOver in
      guard let day = handOver.began else { return false }
      let (before, after) = try states(day)
      return !terms.isBroken(by: handOver, under: before) && terms.isBroken(by: handOver, under: after)
        && told.insert(handOver.key).inserted
    }.map { handOver in
      let day = handOver.began?.description ?? ""
      let number = subject.versions.last?.number ?? ""
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
