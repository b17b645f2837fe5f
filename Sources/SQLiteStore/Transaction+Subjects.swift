internal import GRDB
internal import Registry
internal import Requirements
internal import TextForms

extension Transaction {
  /// One merge over four tables in the order of the subjects' keys; nothing is kept but the subject at hand and the
  /// few agreements that cover a whole vendor.
  func subjects(at sequence: Int64, visit: (Subject) throws -> Void) throws {
    let known = try knownRows(at: sequence)
    let agreements = try AgreementRows(db, known: known)
    let versions = try DirectStatement(
      db, "SELECT * FROM subject_version WHERE \(known) ORDER BY subject, effectiveFrom, seqFrom")
    let related = try RelatedRows(db, known: known)
    let assessments = try DirectStatement(
      db,
      """
      SELECT subject, requirement, effectiveFrom, seqFrom, assessment, says, validUntil
      FROM assessment_version WHERE \(known) ORDER BY subject, requirement, effectiveFrom, seqFrom
      """)
    var subject = Subject()
    var hasVersion = try versions.step()
    var hasAssessment = try assessments.step()
    while hasVersion {
      subject.clear()
      subject.key = versions.integer(0)
      while hasVersion, versions.integer(0) == subject.key {
        subject.kind = versions.subjectKind
        subject.versions.append(versions.subjectVersion)
        hasVersion = try versions.step()
      }
      if subject.kind == .organization { subject.versions = try cloudUse(known: known).versions(of: subject.versions) }
      try agreements.add(to: &subject)
      try related.add(to: &subject)
      while hasAssessment {
        let key = assessments.integer(0)
        guard key <= subject.key else { break }
        if key == subject.key { assessments.appendAssessment(to: &subject.assessments) }
        hasAssessment = try assessments.step()
      }
      try visit(subject)
    }
  }

  /// When the city used cloud services for which classes, read off the services.
  private func cloudUse(known: String) throws -> CloudUse {
    let rows = try DirectStatement(
      db, "SELECT * FROM subject_version WHERE kind = 'cloudService' AND \(known) ORDER BY subject, effectiveFrom")
    var use = CloudUse()
    while try rows.step() { use.add(rows.subjectVersion, of: rows.integer(0)) }
    return use
  }

  /// The rows that were known then; at the head of the journal those that nothing has replaced.
  private func knownRows(at sequence: Int64) throws -> String {
    try sequence == head().sequence
      ? "seqTo IS NULL" : "seqFrom <= \(sequence) AND (seqTo IS NULL OR seqTo > \(sequence))"
  }
}

/// The days from which versions of one record hold, where it has several: those of one may point to different subjects.
struct ReplacementDays {
  private var days: [Int64: [CivilDate]] = [:]

  init(_ db: Database, table: ProjectionTable, column: String, known: String) throws {
    let rows = try DirectStatement(
      db,
      """
      SELECT DISTINCT \(column), effectiveFrom FROM \(table.rawValue)
      WHERE \(column) IN (SELECT \(column) FROM \(table.rawValue) GROUP BY \(column) HAVING count(*) > 1) AND \(known)
      ORDER BY \(column), effectiveFrom
      """)
    while try rows.step() {
      if let day = rows.effectiveFrom(1) { days[rows.integer(0), default: []].append(day) }
    }
  }

  func after(_ day: CivilDate?, of record: Int64) -> CivilDate? {
    days[record]?.first { later in day.map { $0 < later } ?? true }
  }
}

/// The rows of agreements, read along with the contracts.
private final class AgreementRows {
  private let rows: DirectStatement
  private var hasRow: Bool
  private let replacements: ReplacementDays
  /// Those that cover every contract with a vendor.
  private var ofVendors: [Int64: [NDAFacts]] = [:]

  init(_ db: Database, known: String) throws {
    replacements = try ReplacementDays(db, table: .ndaVersion, column: "nda", known: known)
    let whole = try DirectStatement(
      db, "SELECT * FROM nda_version WHERE contract = 0 AND \(known) ORDER BY nda, effectiveFrom, seqFrom")
    while try whole.step() { ofVendors[whole.integer(1), default: []].append(whole.ndaFacts(replacements)) }
    rows = try DirectStatement(
      db,
      "SELECT * FROM nda_version WHERE contract > 0 AND \(known) ORDER BY contract, nda, effectiveFrom, seqFrom")
    hasRow = try rows.step()
  }

  func add(to subject: inout Subject) throws {
    while hasRow {
      let contract = rows.integer(0)
      guard contract <= subject.key else { break }
      if contract == subject.key { subject.ndas.append(rows.ndaFacts(replacements)) }
      hasRow = try rows.step()
    }
    guard !ofVendors.isEmpty else { return }
    for vendor in Set(subject.versions.compactMap(\.vendor)).sorted() { subject.ndas += ofVendors[vendor] ?? [] }
  }
}

/// The rows of records that point to subjects, read along with them.
private final class RelatedRows {
  private let rows: DirectStatement
  private var hasRow: Bool
  private let replacements: ReplacementDays

  init(_ db: Database, known: String) throws {
    replacements = try ReplacementDays(db, table: .relatedVersion, column: "record", known: known)
    rows = try DirectStatement(
      db,
      """
      SELECT * FROM related_version WHERE \(known)
      ORDER BY subject, kind, record, requirement, effectiveFrom, seqFrom
      """)
    hasRow = try rows.step()
  }

  func add(to subject: inout Subject) throws {
    while hasRow {
      let key = rows.integer(0)
      guard key <= subject.key else { return }
      if key == subject.key, let facts = rows.relatedFacts(replacements) { subject.related.append(facts) }
      hasRow = try rows.step()
    }
  }
}

extension DirectStatement {
  fileprivate func day(_ column: Int32) -> CivilDate? {
    optional(column).map { CivilDate(dayNumber: Int32(clamping: $0)) }
  }

  /// A day of a projection; nil stands for "from the start".
  func effectiveFrom(_ column: Int32) -> CivilDate? {
    let day = integer(column)
    return day == Schema.always ? nil : CivilDate(dayNumber: Int32(clamping: day))
  }

  fileprivate var subjectKind: SubjectKind { text(4).flatMap(SubjectKind.init(rawValue:)) ?? .contract }

  fileprivate var subjectVersion: SubjectVersion {
    var version = SubjectVersion()
    version.effectiveFrom = effectiveFrom(1)
    version.sequence = integer(2)
    version.isRetired = integer(5) != 0
    version.number = text(6) ?? ""
    version.title = text(7) ?? ""
    version.vendor = optional(8)
    version.section = optional(9)
    version.parent = optional(10)
    version.facts = FactValues(
      flags: UInt64(bitPattern: integer(11)), levels: UInt64(bitPattern: integer(12)))
    version.dates = subjectDates(from: 13)
    return version
  }

  /// In the order of `SubjectColumns.dates`; written out, since key paths are slow.
  private func subjectDates(from first: Int32) -> SubjectDates {
    var dates = SubjectDates()
    dates.signed = day(first)
    dates.start = day(first + 1)
    dates.end = day(first + 2)
    dates.checked = day(first + 3)
    dates.ledgerEntry = day(first + 4)
    dates.reported = day(first + 5)
    dates.permitted = day(first + 6)
    dates.connectionPermitted = day(first + 7)
    dates.foreignLawAssessed = day(first + 8)
    return dates
  }

  fileprivate func ndaFacts(_ replacements: ReplacementDays) -> NDAFacts {
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
    facts.replacedFrom = replacements.after(facts.effectiveFrom, of: facts.key)
    return facts
  }

  fileprivate func relatedFacts(_ replacements: ReplacementDays) -> RelatedFacts? {
    guard let kind = RelatedFacts.Kind(rawValue: integer(1)) else { return nil }
    var facts = RelatedFacts(kind)
    facts.key = integer(2)
    facts.requirement = integer(3)
    facts.effectiveFrom = effectiveFrom(4)
    facts.sequence = integer(5)
    facts.isRetired = integer(7) != 0
    facts.code = integer(8)
    facts.outcome = integer(9)
    facts.marks = RelatedFacts.Marks(rawValue: integer(10))
    facts.party = integer(11)
    facts.began = day(12)
    facts.ended = day(13)
    facts.decided = day(14)
    facts.reported = day(15)
    facts.filedBy = text(16)
    facts.decidedBy = text(17)
    facts.replacedFrom = replacements.after(facts.effectiveFrom, of: facts.key)
    return facts
  }

  fileprivate func appendAssessment(to assessments: inout [AssessmentFacts]) {
    var facts = AssessmentFacts()
    guard AssessmentCode.unpack(integer(5), into: &facts) else { return }
    facts.requirement = integer(1)
    facts.effectiveFrom = effectiveFrom(2)
    facts.sequence = integer(3)
    facts.key = integer(4)
    facts.validUntil = day(6)
    assessments.append(facts)
  }
}
