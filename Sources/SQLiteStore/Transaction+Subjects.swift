internal import GRDB
internal import Registry
internal import Requirements
internal import TextForms

extension Transaction {
  /// One merge over four tables in the order of the subjects' keys; nothing is kept but the subject at hand, the few
  /// agreements that cover a whole vendor, and the subcontracts under others.
  func subjects(at sequence: Int64, visit: (Subject) throws -> Void) throws {
    try subjects(SubjectRows(try knownRows(at: sequence)), visit: visit)
  }

  func subject(of record: RecordID, at sequence: Int64) throws -> Subject? {
    let row = try statement(.key)
    row.bind(1, blob: record.bytes)
    guard let key = try row.firstInteger() else { return nil }
    var found: Subject?
    try subjects(SubjectRows(try knownRows(at: sequence), only: key)) { found = $0 }
    return found
  }

  private func subjects(_ rows: SubjectRows, visit: (Subject) throws -> Void) throws {
    let versions = try DirectStatement(
      db, "SELECT * FROM subject_version WHERE \(rows.of("subject")) ORDER BY subject, effectiveFrom, seqFrom")
    let related = try RelatedRows(db, rows)
    let agreements = try AgreementRows(db, rows)
    let assessments = try DirectStatement(
      db,
      """
      SELECT subject, requirement, effectiveFrom, seqFrom, assessment, says, validUntil
      FROM assessment_version WHERE \(rows.of("subject")) ORDER BY subject, requirement, effectiveFrom, seqFrom
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
      if subject.kind == .organization {
        subject.versions = try cloudUse(known: rows.known).versions(of: subject.versions)
      }
      try related.add(to: &subject)
      try agreements.add(to: &subject)
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

extension DirectStatement {
  fileprivate func day(_ column: Int32) -> CivilDate? {
    optional(column).map { CivilDate(dayNumber: Int32(clamping: $0)) }
  }

  /// A day of a projection; nil stands for "from the start".
  func effectiveFrom(_ column: Int32) -> CivilDate? {
    let day = integer(column)
    return day == Schema.always ? nil : CivilDate(dayNumber: Int32(clamping: day))
  }

  var subjectKind: SubjectKind { text(4).flatMap(SubjectKind.init(rawValue:)) ?? .contract }

  var subjectVersion: SubjectVersion {
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
    version.material = integer(23)
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
    dates.closed = day(first + 9)
    return dates
  }

  func ndaFacts(_ replacements: ReplacementDays) -> NDAFacts {
    var facts = NDAFacts()
    facts.vendor = integer(0) == 0 ? integer(1) : nil
    facts.party = integer(1)
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

  func relatedFacts(_ replacements: ReplacementDays) -> RelatedFacts? {
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
    facts.material = integer(18)
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
