internal import GRDB
internal import Registry
internal import Requirements
internal import TextForms

extension Transaction {
  /// One merge over three tables in the order of the contracts' keys; nothing is kept but the subject at hand and the
  /// few agreements that cover a whole vendor.
  func contractSubjects(at sequence: Int64, visit: (ContractSubject) throws -> Void) throws {
    let known = try knownRows(at: sequence)
    let replacements = try agreementReplacements(known: known)
    let ofVendors = try vendorAgreements(known: known, replacements)
    let contracts = try DirectStatement(
      db, "SELECT * FROM contract_version WHERE \(known) ORDER BY contract, effectiveFrom, seqFrom")
    let ndas = try DirectStatement(
      db,
      "SELECT * FROM nda_version WHERE contract > 0 AND \(known) ORDER BY contract, nda, effectiveFrom, seqFrom"
    )
    let assessments = try DirectStatement(
      db,
      """
      SELECT contract, requirement, effectiveFrom, seqFrom, assessment, isRetired, outcome, tier, validUntil,
        hasAssessor, hasReason
      FROM assessment_version WHERE \(known) ORDER BY contract, requirement, effectiveFrom, seqFrom
      """)
    let subject = ContractSubject()
    var collected: [AssessmentFacts] = []
    var hasContract = try contracts.step()
    var hasNDA = try ndas.step()
    var hasAssessment = try assessments.step()
    while hasContract {
      subject.clear()
      subject.key = contracts.integer(0)
      while hasContract, contracts.integer(0) == subject.key {
        subject.versions.append(contracts.contractFacts)
        hasContract = try contracts.step()
      }
      while hasNDA, ndas.integer(0) <= subject.key {
        if ndas.integer(0) == subject.key { subject.ndas.append(ndas.ndaFacts(replacements)) }
        hasNDA = try ndas.step()
      }
      // Filled apart from the subject, whose every access is checked when it runs.
      swap(&collected, &subject.assessments)
      while hasAssessment {
        let contract = assessments.integer(0)
        guard contract <= subject.key else { break }
        if contract == subject.key, let facts = assessments.assessmentFacts { collected.append(facts) }
        hasAssessment = try assessments.step()
      }
      swap(&collected, &subject.assessments)
      if !ofVendors.isEmpty {
        for vendor in Set(subject.versions.compactMap(\.vendor)).sorted() {
          subject.ndas += ofVendors[vendor] ?? []
        }
      }
      try visit(subject)
    }
  }

  /// The rows that were known then; at the head of the journal those that nothing has replaced.
  private func knownRows(at sequence: Int64) throws -> String {
    try sequence == head().sequence
      ? "seqTo IS NULL" : "seqFrom <= \(sequence) AND (seqTo IS NULL OR seqTo > \(sequence))"
  }

  private func vendorAgreements(known: String, _ replacements: [Int64: [CivilDate]]) throws -> [Int64: [NDAFacts]] {
    let rows = try DirectStatement(
      db, "SELECT * FROM nda_version WHERE contract = 0 AND \(known) ORDER BY nda, effectiveFrom, seqFrom")
    var agreements: [Int64: [NDAFacts]] = [:]
    while try rows.step() { agreements[rows.integer(1), default: []].append(rows.ndaFacts(replacements)) }
    return agreements
  }

  /// The days from which versions hold, of the agreements that have several: those of one may cover different contracts.
  private func agreementReplacements(known: String) throws -> [Int64: [CivilDate]] {
    let rows = try DirectStatement(
      db,
      """
      SELECT nda, effectiveFrom FROM nda_version
      WHERE nda IN (SELECT nda FROM nda_version GROUP BY nda HAVING count(*) > 1) AND \(known)
      ORDER BY nda, effectiveFrom
      """)
    var days: [Int64: [CivilDate]] = [:]
    while try rows.step() {
      if let day = rows.effectiveFrom(1) { days[rows.integer(0), default: []].append(day) }
    }
    return days
  }
}

extension DirectStatement {
  private func day(_ column: Int32) -> CivilDate? {
    optional(column).map { CivilDate(dayNumber: Int32(clamping: $0)) }
  }

  /// A day of a projection; nil stands for "from the start".
  func effectiveFrom(_ column: Int32) -> CivilDate? {
    let day = integer(column)
    return day == Schema.always ? nil : CivilDate(dayNumber: Int32(clamping: day))
  }

  fileprivate var contractFacts: ContractFacts {
    var facts = ContractFacts()
    facts.effectiveFrom = effectiveFrom(1)
    facts.sequence = integer(2)
    facts.isRetired = integer(4) != 0
    facts.number = text(5) ?? ""
    facts.title = text(6) ?? ""
    facts.vendor = optional(7)
    facts.section = optional(8)
    facts.signed = day(9)
    facts.start = day(10)
    facts.end = day(11)
    facts.lastPeriodicCheckOn = day(12)
    facts.kinds = optional(13).map(ContractKinds.init(rawValue:))
    facts.confidentiality = text(14).flatMap(Confidentiality.init(rawValue:))
    facts.integrity = text(15).flatMap(Integrity.init(rawValue:))
    facts.availability = text(16).flatMap(Availability.init(rawValue:))
    facts.specificPersonalInformation = flag(17)
    facts.givesImportantInformation = flag(18)
    facts.handlesImportantInformation = flag(19)
    facts.systemWork = flag(20)
    facts.repairsMedia = flag(21)
    facts.connectsExternalNetwork = flag(22)
    facts.residentVendorStaff = flag(23)
    facts.deliversSystemOrEquipment = flag(24)
    return facts
  }

  func ndaFacts(_ replacements: [Int64: [CivilDate]]) -> NDAFacts {
    var facts = NDAFacts()
    facts.vendor = integer(0) == 0 ? integer(1) : nil
    facts.key = integer(2)
    facts.effectiveFrom = effectiveFrom(3)
    facts.sequence = integer(4)
    facts.isRetired = integer(6) != 0
    facts.signed = day(7)
    facts.validUntil = day(8)
    facts.withoutEnd = integer(9) != 0
    facts.survivalUntil = day(10)
    facts.replacedFrom = replacements[facts.key]?.first { later in facts.effectiveFrom.map { $0 < later } ?? true }
    return facts
  }

  fileprivate var assessmentFacts: AssessmentFacts? {
    guard let outcome = AssessmentCode.outcome(integer(6)), let tier = AssessmentCode.tier(integer(7)) else {
      return nil
    }
    var facts = AssessmentFacts()
    facts.requirement = integer(1)
    facts.effectiveFrom = effectiveFrom(2)
    facts.sequence = integer(3)
    facts.key = integer(4)
    facts.isRetired = integer(5) != 0
    facts.outcome = outcome
    facts.tier = tier
    facts.validUntil = day(8)
    facts.hasAssessor = integer(9) != 0
    facts.hasReason = integer(10) != 0
    return facts
  }
}
