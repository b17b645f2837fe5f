public import TextForms

/// Where the journal and its projections lie. SQL and its types stay behind this.
///
/// Asynchronous outside, synchronous inside one transaction: a closure sees one state and what it writes is all or
/// nothing.
public protocol Store: Sendable {
  func read<Value: Sendable>(
    _ body: @Sendable (any RegisterReading) throws -> Value
  ) async throws -> Value

  /// Takes the write lock before `body` runs; an error rolls everything back.
  func write<Value: Sendable>(
    _ body: @Sendable (any RegisterWriting) throws -> Value
  ) async throws -> Value
}

/// What can be asked of a register inside a transaction. `sequence` is the entry up to which the journal is known.
public protocol RegisterReading {
  var registry: RecordID { get }
  /// Shared by the transactions of a store.
  var catalogues: CatalogueMemory { get }

  func head() throws -> JournalHead
  func timeOfHead() throws -> Instant?
  /// The last entry recorded at `knownAt`; 0 before the first.
  func sequence(_ knownAt: KnownAt) throws -> Int64

  func entry(_ sequence: Int64) throws -> JournalEntry?
  /// Entries in order, until `visit` returns false.
  func entries(from first: Int64, through last: Int64, visit: (JournalEntry) throws -> Bool) throws

  func kind(of record: RecordID) throws -> RecordKind?
  /// The record, not retired, that people know by this number.
  func find(_ kind: RecordKind, number: String, at sequence: Int64) throws -> RecordID?
  /// How many records of the kind, retired ones included, ever had a number in the range.
  func count(_ kind: RecordKind, numbersFrom first: String, before last: String, at sequence: Int64) throws -> Int
  /// What holds of a record from which day on: in order of that day, the latest recorded for each.
  func timeline(of record: RecordID, at sequence: Int64) throws -> [RecordVersion]
  /// The hash of the newest entry of a kind at or before `sequence`; nil: there is none.
  func newestHash(of kind: RecordKind, at sequence: Int64) throws -> Digest?
  /// Every entry of a record, in order.
  func history(of record: RecordID, at sequence: Int64) throws -> [JournalEntry]
  /// Each record of the kind as it is on `day` (nil: as it will be last), retired ones included, in the order in
  /// which they were first recorded, until `visit` returns false.
  func records(
    _ kind: RecordKind, on day: CivilDate?, at sequence: Int64, visit: (RecordVersion) throws -> Bool) throws

  /// The timelines of all records of a kind, in the order in which they were first recorded.
  func timelines(of kind: RecordKind, at sequence: Int64, visit: ([RecordVersion]) throws -> Void) throws

  /// The short numbers that stand for requirement ids in `AssessmentFacts`: each id that an adopted catalogue holds
  /// has one.
  func requirementCodes() throws -> [Int64: String]
  /// Every subject with what bears on it, in the order in which they were recorded. Keep no copy of one: its buffers
  /// are filled again.
  func subjects(at sequence: Int64, visit: (Subject) throws -> Void) throws
  /// One subject with what bears on it; nil when the record is none.
  func subject(of record: RecordID, at sequence: Int64) throws -> Subject?
  /// Numbers and names by key, for kinds that others point to.
  func names(of kind: RecordKind, at sequence: Int64) throws -> [Int64: String]
}

public protocol RegisterWriting: RegisterReading {
  /// Appends an entry that follows the head, and brings the projections up to date.
  func append(_ entry: JournalEntry, body: JSONObject) throws
  /// Erases the body and salt of an entry, and what was projected from them.
  func erase(_ sequence: Int64) throws
}
