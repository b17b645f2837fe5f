internal import Requirements
public import TextForms

/// The entries of one command, on their way into the journal.
public final class RegisterTransaction {
  public let reader: any RegisterReading
  public let act: Act
  public let context: RegisterContext
  /// Entries recorded so far in this transaction.
  public private(set) var recorded = 0
  /// The subject of the assessment before: those of one stand side by side.
  var subjectAtHand: (record: RecordID, kind: RecordKind, number: String)?

  private let writer: any RegisterWriting
  private var head: JournalHead
  private let time: Instant
  private let batch: Int64
  private var adoptedNames: RequirementNames?
  private var catalogue: Catalogue?
  private var kinds: [RecordID: RecordKind] = [:]

  /// How far a clock may be behind the journal before we refuse to write.
  private static let toleratedLag: Int64 = 24 * 3_600_000

  init(writer: any RegisterWriting, act: Act, context: RegisterContext) throws {
    self.writer = writer
    reader = writer
    self.act = act
    self.context = context
    head = try writer.head()
    batch = head.sequence + 1
    let now = context.now()
    if let last = try writer.timeOfHead() {
      guard last.milliseconds - now.milliseconds <= Self.toleratedLag else {
        throw RegisterError.clockBehind(now: now, head: last)
      }
      time = max(now, last)
    } else {
      time = now
    }
  }

  public var today: CivilDate { time.dayInTokyo }

  /// The last entry so far, those of this transaction included.
  public var sequence: Int64 { head.sequence }

  /// The record that people know by this number.
  public func record(_ kind: RecordKind, number: String) throws -> RecordID {
    guard let record = try reader.find(kind, number: number, at: head.sequence) else {
      throw RegisterError.unknownRecord(kind, number: number)
    }
    return record
  }

  /// Records a new record; it holds from `effectiveFrom`, nil: from the start.
  @discardableResult
  public func add(
    _ kind: RecordKind, _ body: JSONObject, effectiveFrom: CivilDate? = nil, reason: String? = nil
  ) throws -> RecordID {
    let descriptor = RecordDescriptor.of(kind)
    let number = body["number"]?.text ?? ""
    guard body["retired"] == nil else {
      throw RegisterError.invalid(kind, number: number, [descriptor.unknownField("retired")])
    }
    try check(body, against: descriptor)
    if descriptor.field("number") != nil, try reader.find(kind, number: number, at: head.sequence) != nil {
      throw RegisterError.numberTaken(kind, number: number)
    }
    if kind == .report { try checkIssue(of: Report(body: body)) }
    let record = RecordID(milliseconds: time.milliseconds, random: context.random())
    try append(
      kind, record: record, version: 1, body: body, effectiveFrom: effectiveFrom, reason: reason ?? act.reason
    )
    return record
  }

  /// The next entry of a record that is there.
  func append(
    _ body: JSONObject, to latest: RecordVersion, effectiveFrom: CivilDate?, version: Int, reason: String?
  )
    throws
  {
    try append(
      latest.kind, record: latest.record, version: version, body: body, effectiveFrom: effectiveFrom,
      reason: reason ?? act.reason)
  }

  /// Those of the adopted catalogue.
  func requirementIDs() throws -> Set<String> { try requirementNames().ids }

  package func requirementNames() throws -> RequirementNames {
    if let adoptedNames { return adoptedNames }
    guard let catalogue = try reader.adoptedCatalogue(at: sequence) else { throw RegisterError.noCatalogue }
    let names = RequirementNames(adoptedIn: catalogue)
    adoptedNames = names
    return names
  }

  /// Read when a name has to be looked up in it: ids alone are found without.
  func adoptedCatalogue() throws -> Catalogue {
    if let catalogue { return catalogue }
    guard let adopted = try AdoptedCatalogue.current(in: reader, at: sequence) else { throw RegisterError.noCatalogue }
    catalogue = adopted
    return adopted
  }

  func erase(_ sequence: Int64) throws { try writer.erase(sequence) }

  /// A record never changes its kind, and the records of an import point to the same few.
  func kind(of record: RecordID) throws -> RecordKind? {
    if let kind = kinds[record] { return kind }
    guard let kind = try reader.kind(of: record) else { return nil }
    if kinds.count >= 1000 { kinds.removeAll(keepingCapacity: true) }
    kinds[record] = kind
    return kind
  }

  private static let reasonField = FieldDescriptor("reason", .prose, ja: "理由", en: "reason")

  private func checkReason(_ reason: String, _ kind: RecordKind, number: String) throws {
    do throws(FieldFault) { try Self.reasonField.check(.string(reason)) } catch {
      throw RegisterError.invalid(kind, number: number, [error])
    }
  }

  private func append(
    _ kind: RecordKind, record: RecordID, version: Int, body: JSONObject, effectiveFrom: CivilDate?,
    reason: String?
  ) throws {
    if let reason { try checkReason(reason, kind, number: body["number"]?.text ?? "") }
    try checkRules(
      of: RecordChange(kind: kind, record: record, version: version, body: body, effectiveFrom: effectiveFrom))
    let salt = context.random()
    let content = JournalEntry.Content(
      salt: RecordID(high: salt.0, low: salt.1).bytes, body: CanonicalJSON.bytes(body))
    let header = JournalEntry.Header(
      registry: writer.registry, sequence: head.sequence + 1, batch: batch, time: time, officer: act.officer,
      operatingSystemUser: context.operatingSystemUser, command: act.command, kind: kind, record: record,
      version: version, format: RecordDescriptor.of(kind).format, effectiveFrom: effectiveFrom, reason: reason
    )
    let entry = JournalEntry(header: header, content: content, after: head.hash)
    try writer.append(entry, body: body)
    head = JournalHead(sequence: entry.sequence, hash: entry.hash)
    recorded += 1
    switch kind {
    case .catalogue:
      adoptedNames = nil
      catalogue = nil
    case _ where RecordKind.subjects.contains(kind): subjectAtHand = nil
    default: break
    }
  }
}
