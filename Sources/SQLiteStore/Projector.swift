internal import GRDB
internal import Registry
internal import TextForms

/// Brings the projections up to date with one entry. The same code runs when an entry is recorded and when all are
/// made again, so both give equal rows.
struct Projector {
  let db: Database
  /// `main`, or `temp` when projections are made beside the real ones to compare them.
  let schema: String

  init(_ db: Database, schema: String = "main") {
    self.db = db
    self.schema = schema
  }

  /// - Parameter body: in the current format of its kind; nil when it was redacted.
  func project(_ entry: JournalEntry, body: JSONObject?) throws {
    let key = try key(of: entry)
    let effective = entry.effectiveFrom.map { Int64($0.dayNumber) } ?? Schema.always
    let isRetired = body.map { $0["retired"] == true } ?? true
    let place = Place(key: key, effective: effective, sequence: entry.sequence, isRetired: isRetired)
    if entry.version > 1 { try closeRows(of: entry.kind, at: place) }
    try insert(
      .recordVersion,
      [
        place.sequence, nil, entry.kind.rawValue, key, entry.version, effective, isRetired,
        body?["number"]?.text,
      ])
    guard let body else { return }
    switch entry.kind {
    case .contract: try projectContract(body, place)
    case .nda: try projectNDA(body, place)
    case .assessment: try projectAssessment(body, place)
    case .catalogue: try projectRequirementCodes(body, place)
    case .register, .setting, .section, .officer, .vendor, .document, .redaction: break
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
      try insert(.recordKey, [Blob.data(entry.record.bytes), entry.sequence, entry.kind.rawValue])
      return entry.sequence
    }
    return try key(of: entry.record) ?? entry.sequence
  }

  /// The short key of a record that is there.
  func key(of record: RecordID) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT key FROM \(schema).record_key WHERE uuid = ?"),
      arguments: [Blob.data(record.bytes)])
  }

  /// A new entry for the same day replaces the row that was known before.
  private func closeRows(of kind: RecordKind, at place: Place) throws {
    func close(_ table: ProjectionTable, _ column: String) throws {
      let statement = try db.cachedStatement(
        sql: """
          UPDATE \(schema).\(table.rawValue) SET seqTo = ?
          WHERE \(column) = ? AND effectiveFrom = ? AND seqTo IS NULL
          """)
      try statement.execute(arguments: [place.sequence, place.key, place.effective])
    }
    try close(.recordVersion, "key")
    switch kind {
    case .contract: try close(.contractVersion, "contract")
    case .nda: try close(.ndaVersion, "nda")
    case .assessment: try closeAssessments(place)
    default: break
    }
  }

  /// Through the entry that the new one replaces: the table has no index by assessment.
  private func closeAssessments(_ place: Place) throws {
    let body = try String.fetchOne(
      db.cachedStatement(
        sql:
          "SELECT body FROM main.journal WHERE record = (SELECT record FROM main.journal WHERE sequence = ?) "
          + "AND body IS NOT NULL ORDER BY sequence LIMIT 1"),
      arguments: [place.key])
    guard let body, let object = try? JSONReader.object(Array(body.utf8)),
      let assessed = try assessed(object)
    else { return }
    let statement = try db.cachedStatement(
      sql: """
        UPDATE \(schema).assessment_version SET seqTo = ?
        WHERE contract = ? AND requirement = ? AND effectiveFrom = ? AND assessment = ? AND seqTo IS NULL
        """)
    try statement.execute(
      arguments: [place.sequence, assessed.subject, assessed.requirement, place.effective, place.key])
  }

  private func projectContract(_ body: JSONObject, _ place: Place) throws {
    let contract = Contract(body: body)
    let kinds = body["kinds"]?.array?.compactMap { $0.text.flatMap { ContractKinds(name: $0) } }
    let columns: [(any DatabaseValueConvertible)?] = [
      place.key, place.effective, place.sequence, nil, place.isRetired, contract.number, contract.title,
      try contract.vendor.flatMap(key(of:)), try contract.section.flatMap(key(of:)),
      day(contract.signed), day(contract.start), day(contract.end), day(date(body, "lastPeriodicCheckOn")),
      kinds.map { $0.reduce(into: ContractKinds()) { $0.formUnion($1) }.rawValue },
      body["confidentiality"]?.text, body["integrity"]?.text, body["availability"]?.text,
    ]
    let flags = [
      "specificPersonalInformation", "givesImportantInformation", "handlesImportantInformation", "systemWork",
      "repairsMedia", "connectsExternalNetwork", "residentVendorStaff", "deliversSystemOrEquipment",
    ]
    try insert(.contractVersion, columns + flags.map { body[$0]?.flag })
  }

  private func projectNDA(_ body: JSONObject, _ place: Place) throws {
    let nda = NDA(body: body)
    // 0: covers every contract with the vendor; no record has that key.
    try insert(
      .ndaVersion,
      [
        try nda.contract.flatMap(key(of:)) ?? 0, try nda.vendor.flatMap(key(of:)) ?? 0, place.key,
        place.effective, place.sequence, nil, place.isRetired, day(nda.signed), day(nda.validUntil),
        nda.withoutEnd, day(nda.survivalUntil),
      ])
  }

  private func projectAssessment(_ body: JSONObject, _ place: Place) throws {
    let assessment = Assessment(body: body)
    guard let outcome = assessment.outcome, let tier = assessment.tier, let assessed = try assessed(body)
    else {
      return
    }
    try insert(
      .assessmentVersion,
      [
        assessed.subject, assessed.requirement, place.effective, place.sequence, nil, place.key,
        place.isRetired, AssessmentCode.code(outcome), AssessmentCode.code(tier), day(assessment.validUntil),
        assessment.assessor != nil, assessment.reason != nil,
      ])
  }

  private func assessed(_ body: JSONObject) throws -> (subject: Int64, requirement: Int64)? {
    let assessment = Assessment(body: body)
    guard let subject = try assessment.subject.flatMap(key(of:)),
      let code = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT code FROM \(schema).requirement_code WHERE id = ?"),
        arguments: [assessment.requirement])
    else { return nil }
    return (subject, code)
  }

  private func projectRequirementCodes(_ body: JSONObject, _ place: Place) throws {
    for id in AdoptedCatalogue.requirementIDs(in: body) {
      let statement = try db.cachedStatement(
        sql: """
          INSERT OR IGNORE INTO \(schema).requirement_code
          SELECT (SELECT coalesce(max(code), 0) + 1 FROM \(schema).requirement_code), ?, ?
          """)
      try statement.execute(arguments: [id, place.sequence])
    }
  }

  private func insert(_ table: ProjectionTable, _ values: [(any DatabaseValueConvertible)?]) throws {
    let marks = Array(repeating: "?", count: values.count).joined(separator: ",")
    let statement = try db.cachedStatement(sql: "INSERT INTO \(schema).\(table.rawValue) VALUES (\(marks))")
    try statement.execute(arguments: StatementArguments(values))
  }

  private func day(_ date: CivilDate?) -> Int64? { date.map { Int64($0.dayNumber) } }

  private func date(_ body: JSONObject, _ key: String) -> CivilDate? {
    body[key]?.text.flatMap { CivilDate(iso: $0) }
  }
}
