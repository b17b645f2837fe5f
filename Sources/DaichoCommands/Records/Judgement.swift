internal import Registry
internal import Requirements
internal import TextForms

/// A judgement that is ready to be recorded: the requirement found, words and dates read.
struct Judgement: Sendable {
  private let typed: TypedJudgement
  private let requirement: Requirement
  private let outcome: Assessment.Outcome
  private let tier: Assessment.Tier
  private let evidence: [String]
  private let validUntil: CivilDate?
  private let effectiveFrom: CivilDate

  init(
    _ typed: TypedJudgement, session: Session, catalogue: Catalogue, evidence references: EvidenceReferences
  ) throws {
    self.typed = typed
    evidence = references.digests(of: typed.evidence)
    requirement = try typed.reading("requirement", option: "REQUIREMENT") {
      try session.requirement(typed.requirement, in: catalogue)
    }
    outcome = try Self.choice(typed, typed.outcome, "outcome", Assessment.Outcome.init(rawValue:))
    tier = try Self.choice(typed, typed.tier, "tier", Assessment.Tier.init(rawValue:))
    validUntil = try typed.reading("validUntil", option: "--valid-until") {
      try typed.validUntil.map { try DateReading.read($0) }
    }
    effectiveFrom = try typed.reading("effective", option: "--effective") {
      try typed.effective.map { try DateReading.read($0) } ?? session.context.today
    }
  }

  func record(in transaction: RegisterTransaction) throws -> WrittenRecord {
    let before = transaction.recorded
    let record = try assess(in: transaction)
    return try WrittenRecord(record, in: transaction, entries: transaction.recorded - before)
  }

  private func assess(in transaction: RegisterTransaction) throws -> RecordID {
    let subject = try typed.reading("subject", option: "SUBJECT") {
      try transaction.subject(requirement.subject, number: typed.subject)
    }
    return try typed.reading("outcome", option: "--outcome") {
      try transaction.assess(
        requirementID: requirement.id.rawValue, isAsNeeded: requirement.modality == .asNeeded, subject: subject,
        outcome: outcome, tier: tier, documents: typed.documents, evidence: evidence, reason: typed.reason,
        validUntil: validUntil, effectiveFrom: effectiveFrom)
    }
  }

  /// By the name or the words of a choice, as everywhere.
  private static func choice<Value>(
    _ typed: TypedJudgement, _ text: String, _ key: String, _ make: (String) -> Value?
  ) throws -> Value {
    try typed.reading(key, option: "--\(key)") {
      let field = RecordDescriptor.of(.assessment).field(key)
      if let name = try field?.value(typed: text).text, let value = make(name) { return value }
      throw CommandFault.required(option: "--\(key)")
    }
  }
}
