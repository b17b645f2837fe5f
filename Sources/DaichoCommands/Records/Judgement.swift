internal import Registry
internal import Requirements
internal import TextForms

/// A judgement as somebody wrote it, on the command line or in a file.
struct TypedJudgement: Sendable, Equatable {
  var requirement: String
  var contract: String
  var outcome: String
  var tier: String
  var documents: [String] = []
  /// Files, or SHA-256 of documents that are recorded.
  var evidence: [String] = []
  var reason: String?
  var validUntil: String?
  var effective: String?
}

/// A judgement that is ready to be recorded: the requirement found, words and dates read.
struct Judgement: Sendable {
  private let requirementID: String
  private let isAsNeeded: Bool
  private let contract: String
  private let outcome: Assessment.Outcome
  private let tier: Assessment.Tier
  private let documents: [String]
  private let evidence: [String]
  private let reason: String?
  private let validUntil: CivilDate?
  private let effectiveFrom: CivilDate

  init(
    _ typed: TypedJudgement, session: Session, catalogue: Catalogue, evidence: EvidenceReferences
  ) throws {
    let requirement = try session.requirement(typed.requirement, in: catalogue)
    guard requirement.subject == .contract else {
      throw CommandFault.notOfContracts(requirement: requirement.id.rawValue, option: "REQUIREMENT")
    }
    requirementID = requirement.id.rawValue
    isAsNeeded = requirement.modality == .asNeeded
    contract = typed.contract
    outcome = try Self.choice(typed.outcome, of: "outcome", Assessment.Outcome.init(rawValue:))
    tier = try Self.choice(typed.tier, of: "tier", Assessment.Tier.init(rawValue:))
    documents = typed.documents
    self.evidence = try evidence.digests(of: typed.evidence)
    reason = typed.reason
    validUntil = try typed.validUntil.map { try DateOption.read($0, of: "--valid-until") }
    effectiveFrom = try typed.effective.map { try DateOption.read($0, of: "--effective") } ?? session.context.today
  }

  func record(in transaction: RegisterTransaction) throws -> RecordID {
    try transaction.assess(
      requirementID: requirementID, isAsNeeded: isAsNeeded,
      contract: try transaction.record(.contract, number: contract), outcome: outcome, tier: tier,
      documents: documents, evidence: evidence, reason: reason, validUntil: validUntil, effectiveFrom: effectiveFrom)
  }

  /// By the name or the words of a choice, as everywhere.
  private static func choice<Value>(_ text: String, of key: String, _ make: (String) -> Value?) throws -> Value {
    let field = RecordDescriptor.of(.assessment).field(key)
    do {
      if let name = try field?.value(typed: text).text, let value = make(name) { return value }
    } catch {
      throw CommandFault.field(option: "--\(key)", error)
    }
    throw CommandFault.required(option: "--\(key)")
  }
}
