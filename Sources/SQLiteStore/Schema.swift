internal import GRDB

/// The tables of a register's file. A migration that has shipped never changes.
enum Schema {
  /// "daic": what `PRAGMA application_id` says of our files.
  static let applicationID = 0x6461_6963
  /// What `PRAGMA user_version` says of the newest schema that this program knows.
  static let version = 5

  /// Stands for "from the start" in projections, where it must sort before every day.
  static let always = Int64(Int32.min)

  static func create(_ db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(version)")
    try db.execute(sql: journal)
    for table in ProjectionTable.allCases { try table.create(db, in: "main") }
  }

  private static let journal = """
    CREATE TABLE register (registry BLOB NOT NULL) STRICT;
    CREATE TABLE journal (
      sequence INTEGER PRIMARY KEY,
      batch INTEGER NOT NULL,
      time INTEGER NOT NULL,
      officer BLOB,
      operatingSystemUser TEXT NOT NULL,
      command TEXT NOT NULL,
      kind TEXT NOT NULL,
      record BLOB NOT NULL,
      version INTEGER NOT NULL,
      format INTEGER NOT NULL,
      effectiveFrom TEXT,
      reason TEXT,
      bodyHash BLOB NOT NULL,
      previous BLOB NOT NULL,
      hash BLOB NOT NULL,
      salt BLOB,
      body TEXT
    ) STRICT;
    """
}

/// The tables that follow from the journal and can be made again from it.
///
/// Temporal: a row is known from `seqFrom` until before `seqTo` (null: still), and holds from `effectiveFrom` (days
/// since 1970-01-01). Keys are sequences of the journal, so that a rebuild gives equal rows.
/// Assessments are written as `AssessmentCode` packs them, facts as `FactValues` does.
enum ProjectionTable: String, CaseIterable {
  case recordKey = "record_key"
  case requirementCode = "requirement_code"
  case recordVersion = "record_version"
  case subjectVersion = "subject_version"
  case ndaVersion = "nda_version"
  case relatedVersion = "related_version"
  case assessmentVersion = "assessment_version"

  func create(_ db: Database, in schema: String) throws {
    try db.execute(sql: "CREATE TABLE \(schema).\(rawValue) \(columns)")
    for (name, indexed) in indexes {
      try db.execute(sql: "CREATE INDEX \(schema).\(name) ON \(rawValue) \(indexed)")
    }
  }

  /// The order in which rows are compared.
  var order: String {
    switch self {
    case .recordKey: "uuid"
    case .requirementCode: "code"
    case .recordVersion: "seqFrom"
    case .subjectVersion: "subject, effectiveFrom, seqFrom"
    case .ndaVersion: "contract, nda, effectiveFrom, seqFrom"
    case .relatedVersion: "subject, kind, record, requirement, effectiveFrom, seqFrom"
    case .assessmentVersion: "subject, requirement, effectiveFrom, seqFrom"
    }
  }

  /// The column that names the entry from which a row follows.
  var entryColumn: String {
    switch self {
    case .recordKey: "key"
    default: "seqFrom"
    }
  }

  private var columns: String {
    switch self {
    case .recordKey:
      "(uuid BLOB PRIMARY KEY, key INTEGER NOT NULL, kind TEXT NOT NULL) STRICT, WITHOUT ROWID"
    case .requirementCode:
      "(code INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, seqFrom INTEGER NOT NULL) STRICT"
    case .recordVersion:
      """
      (seqFrom INTEGER PRIMARY KEY, seqTo INTEGER, kind TEXT NOT NULL, key INTEGER NOT NULL,
       version INTEGER NOT NULL, effectiveFrom INTEGER NOT NULL, isRetired INTEGER NOT NULL, number TEXT) STRICT
      """
    case .subjectVersion:
      """
      (subject INTEGER NOT NULL, effectiveFrom INTEGER NOT NULL, seqFrom INTEGER NOT NULL, seqTo INTEGER,
       kind TEXT NOT NULL, isRetired INTEGER NOT NULL, number TEXT NOT NULL, title TEXT NOT NULL, vendor INTEGER,
       section INTEGER, parent INTEGER, flags INTEGER NOT NULL, levels INTEGER NOT NULL,
       \(SubjectColumns.dates.map { "\($0.name) INTEGER" }.joined(separator: ", ")),
       material INTEGER NOT NULL, PRIMARY KEY (subject, effectiveFrom, seqFrom)) STRICT, WITHOUT ROWID
      """
    case .ndaVersion:
      """
      (contract INTEGER NOT NULL, vendor INTEGER NOT NULL, nda INTEGER NOT NULL, effectiveFrom INTEGER NOT NULL,
       seqFrom INTEGER NOT NULL, seqTo INTEGER, isRetired INTEGER NOT NULL, signed INTEGER, validUntil INTEGER,
       withoutEnd INTEGER NOT NULL, survivalUntil INTEGER,
       PRIMARY KEY (contract, nda, effectiveFrom, seqFrom)) STRICT, WITHOUT ROWID
      """
    case .relatedVersion:
      """
      (subject INTEGER NOT NULL, kind INTEGER NOT NULL, record INTEGER NOT NULL, requirement INTEGER NOT NULL,
       effectiveFrom INTEGER NOT NULL, seqFrom INTEGER NOT NULL, seqTo INTEGER, isRetired INTEGER NOT NULL,
       code INTEGER NOT NULL, outcome INTEGER NOT NULL, marks INTEGER NOT NULL, party INTEGER NOT NULL,
       began INTEGER, ended INTEGER, decided INTEGER, reported INTEGER, filedBy TEXT, decidedBy TEXT,
       material INTEGER NOT NULL,
       PRIMARY KEY (subject, kind, record, requirement, effectiveFrom, seqFrom)) STRICT, WITHOUT ROWID
      """
    case .assessmentVersion:
      """
      (subject INTEGER NOT NULL, requirement INTEGER NOT NULL, effectiveFrom INTEGER NOT NULL,
       seqFrom INTEGER NOT NULL, seqTo INTEGER, assessment INTEGER NOT NULL, says INTEGER NOT NULL,
       validUntil INTEGER,
       PRIMARY KEY (subject, requirement, effectiveFrom, seqFrom)) STRICT, WITHOUT ROWID
      """
    }
  }

  private var indexes: [(String, String)] {
    switch self {
    case .recordKey: [("record_key_kind", "(kind, key)")]
    case .recordVersion:
      [
        ("record_version_number", "(kind, number)"),
        ("record_version_key", "(key, effectiveFrom, seqFrom)"),
      ]
    case .ndaVersion: [("nda_version_nda", "(nda)"), ("nda_version_vendor", "(contract, vendor)")]
    case .relatedVersion: [("related_version_record", "(record)")]
    default: []
    }
  }
}
