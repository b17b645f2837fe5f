internal import GRDB
internal import Registry
internal import Requirements
internal import TextForms

/// Brings the projections up to date, entry by entry. The same code runs when an entry is recorded and when all are
/// made again, so both give equal rows.
final class Projector {
  private let statements: ProjectionStatements
  private var requirementCodes: [String: Int64]?
  /// The subject of the assessment before: those of one contract mostly come one after another.
  private var subjectAtHand: (record: RecordID, key: Int64)?

  /// - Parameter schema: `main`, or `temp` when projections are made beside the real ones to compare them.
  init(_ db: Database, schema: String = "main") throws {
    statements = ProjectionStatements(db, schema: schema)
  }

  /// - Parameter body: in the current format of its kind; nil when it was redacted.
  func project(_ entry: JournalEntry, body: JSONObject?) throws {
    let place = Place(
      key: try key(of: entry), effective: entry.effectiveFrom.map { Int64($0.dayNumber) } ?? Schema.always,
      sequence: entry.sequence, isRetired: body.map { $0["retired"] == true } ?? true)
    if entry.version > 1 { try closeRows(of: entry.kind, body, at: place) }
    let row = try statements.addVersion()
    row.bind(1, place.sequence)
    row.bind(2, text: entry.kind.rawValue)
    row.bind(3, place.key)
    row.bind(4, Int64(entry.version))
    row.bind(5, place.effective)
    row.bind(6, place.isRetired)
    row.bind(7, text: body?["number"]?.text)
    try row.run()
    guard let body else { return }
    try projectRelated(entry, body, place)
    if let kind = SubjectKind(entry.kind, body: body) { try projectSubject(kind, entry, body, place) }
    switch entry.kind {
    case .nda: try projectNDA(body, place)
    case .assessment: try projectAssessment(body, place)
    case .catalogue: try projectRequirementCodes(body, place)
    default: break
    }
  }

  /// Where a row stands in both times.
  private struct Place {
    let key: Int64
    let effective: Int64
    let sequence: Int64
    let isRetired: Bool
  }

  private func key(of entry: JournalEntry) throws -> Int64 {
    guard entry.version > 1 else {
      let row = try statements.addKey()
      row.bind(1, blob: entry.record.bytes)
      row.bind(2, entry.sequence)
      row.bind(3, text: entry.kind.rawValue)
      try row.run()
      return entry.sequence
    }
    return try key(of: entry.record) ?? entry.sequence
  }

  /// The short key of a record that is there.
  private func key(of record: RecordID) throws -> Int64? {
    let row = try statements.key()
    row.bind(1, blob: record.bytes)
    return try row.firstInteger()
  }

  /// A new entry for the same day replaces the row that was known before.
  private func closeRows(of kind: RecordKind, _ body: JSONObject?, at place: Place) throws {
    func close(_ statement: DirectStatement) throws {
      statement.bind(1, place.sequence)
      statement.bind(2, place.key)
      statement.bind(3, place.effective)
      try statement.run()
    }
    try close(statements.closeVersion())
    try close(statements.closeSubject())
    try close(statements.closeRelated())
    switch kind {
    case .nda: try close(statements.closeNDA())
    case .assessment:
      // What was assessed is fixed: any version tells, where this one was redacted.
      guard let assessed = try (body ?? earlierBody(of: place.key)).flatMap(assessed) else { return }
      let row = try statements.closeAssessment()
      row.bind(4, assessed.subject)
      row.bind(5, assessed.requirement)
      try close(row)
    default: break
    }
  }

  private func earlierBody(of key: Int64) throws -> JSONObject? {
    let rows = try statements.earlierBody()
    rows.bind(1, key)
    defer { rows.reset() }
    guard try rows.step(), let bytes = rows.bytes(1), let body = try? JSONReader.object(bytes) else { return nil }
    return Upcasting.current(.assessment, format: Int(rows.integer(0)), body)
  }

  private func assessed(_ body: JSONObject) throws -> (subject: Int64, requirement: Int64)? {
    let assessment = Assessment(body: body)
    guard let subject = try assessment.subject.flatMap(subjectKey(of:)),
      let requirement = try requirementCode(assessment.requirement)
    else { return nil }
    return (subject, requirement)
  }

  private func projectSubject(
    _ kind: SubjectKind, _ entry: JournalEntry, _ body: JSONObject, _ place: Place
  ) throws {
    let version = SubjectVersion(kind, body: body)
    let row = try statements.addSubject()
    row.bind(1, place.key)
    row.bind(2, place.effective)
    row.bind(3, place.sequence)
    row.bind(4, text: kind.rawValue)
    row.bind(5, place.isRetired)
    row.bind(6, text: version.number)
    row.bind(7, text: version.title)
    row.bind(8, try (body.record("vendor") ?? body.record("provider")).flatMap(key(of:)))
    row.bind(9, try body.record("section").flatMap(key(of:)))
    row.bind(10, try body.record("subject").flatMap(key(of:)))
    row.bind(11, Int64(bitPattern: version.facts.flags))
    row.bind(12, Int64(bitPattern: version.facts.levels))
    for (index, column) in SubjectColumns.dates.enumerated() {
      row.bind(Int32(13 + index), day(version.dates[keyPath: column.date]))
    }
    row.bind(Int32(13 + SubjectColumns.dates.count), MaterialFields.mark(entry.kind, entry.record, body))
    try row.run()
  }

  /// A row for each subject that the record bears on and each requirement that it names.
  private func projectRelated(_ entry: JournalEntry, _ body: JSONObject, _ place: Place) throws {
    guard let related = RelatedRecord(entry.kind, record: entry.record, body: body) else { return }
    let requirements = try related.requirements.compactMap(requirementCode)
    let subjects = try related.subjects.compactMap { subject in
      switch subject {
      case .record(let record): try key(of: record)
      case .organization: 1
      case .nobody: 0
      }
    }
    let sameVendor = try related.party.flatMap(key(of:)) ?? 0
    for subject in subjects {
      for requirement in related.requirements.isEmpty ? [0] : requirements {
        try addRelated(related.facts, subject: subject, requirement: requirement, party: sameVendor, place)
      }
    }
  }

  private func addRelated(
    _ facts: RelatedFacts, subject: Int64, requirement: Int64, party: Int64, _ place: Place
  ) throws {
    let row = try statements.addRelated()
    row.bind(1, subject)
    row.bind(2, facts.kind.rawValue)
    row.bind(3, place.key)
    row.bind(4, requirement)
    row.bind(5, place.effective)
    row.bind(6, place.sequence)
    row.bind(7, place.isRetired)
    row.bind(8, facts.code)
    row.bind(9, facts.outcome)
    row.bind(10, facts.marks.rawValue)
    row.bind(11, party)
    for (index, date) in [facts.began, facts.ended, facts.decided, facts.reported].enumerated() {
      row.bind(Int32(12 + index), day(date))
    }
    row.bind(16, text: facts.filedBy)
    row.bind(17, text: facts.decidedBy)
    row.bind(18, facts.material)
    try row.run()
  }

  private func projectNDA(_ body: JSONObject, _ place: Place) throws {
    let nda = NDA(body: body)
    let row = try statements.addNDA()
    // 0: covers every contract with the vendor; no record has that key.
    row.bind(1, try nda.contract.flatMap(key(of:)) ?? 0)
    row.bind(2, try nda.vendor.flatMap(key(of:)) ?? 0)
    row.bind(3, place.key)
    row.bind(4, place.effective)
    row.bind(5, place.sequence)
    row.bind(6, place.isRetired)
    row.bind(7, day(nda.signed))
    row.bind(8, day(nda.validUntil))
    row.bind(9, nda.withoutEnd)
    row.bind(10, day(nda.survivalUntil))
    try row.run()
  }

  private func projectAssessment(_ body: JSONObject, _ place: Place) throws {
    let assessment = Assessment(body: body)
    guard let outcome = assessment.outcome, let tier = assessment.tier,
      let assessed = try assessed(body)
    else {
      return
    }
    let row = try statements.addAssessment()
    row.bind(1, assessed.subject)
    row.bind(2, assessed.requirement)
    row.bind(3, place.effective)
    row.bind(4, place.sequence)
    row.bind(5, place.key)
    row.bind(
      6,
      AssessmentCode.pack(
        outcome, tier, isRetired: place.isRetired, hasAssessor: assessment.assessor != nil,
        hasReason: assessment.reason != nil))
    row.bind(7, day(assessment.validUntil))
    try row.run()
  }

  private func subjectKey(of record: RecordID) throws -> Int64? {
    if let subjectAtHand, subjectAtHand.record == record { return subjectAtHand.key }
    guard let key = try key(of: record) else { return nil }
    subjectAtHand = (record, key)
    return key
  }

  private func requirementCode(_ id: String) throws -> Int64? {
    if let requirementCodes { return requirementCodes[id] }
    let rows = try statements.requirementCodes()
    var codes: [String: Int64] = [:]
    while try rows.step() { codes[rows.text(1) ?? ""] = rows.integer(0) }
    rows.reset()
    requirementCodes = codes
    return codes[id]
  }

  private func projectRequirementCodes(_ body: JSONObject, _ place: Place) throws {
    requirementCodes = nil
    for id in AdoptedCatalogue.requirementIDs(in: body) {
      let row = try statements.addRequirementCode()
      row.bind(1, text: id)
      row.bind(2, place.sequence)
      try row.run()
    }
  }

  private func day(_ date: CivilDate?) -> Int64? { date.map { Int64($0.dayNumber) } }
}
