public import TextForms

/// One line of the journal, format version 1: what was recorded, by whom, when, and since when it holds.
///
/// The chain: `bodyHash` is SHA-256 over salt and body, `hash` over the canonical JSON of every other field
/// (`headerBytes`). The salt stays out of `hash`, so that a body and its salt can be erased and the chain still
/// verifies.
public struct JournalEntry: Sendable, Hashable {
  public static let formatVersion = 1

  public let registry: RecordID
  /// From 1, without holes.
  public let sequence: Int64
  /// The sequence of the first entry of the command that wrote this one.
  public let batch: Int64
  public let time: Instant
  /// The record id of the officer who acted, when one was named.
  public let officer: RecordID?
  public let operatingSystemUser: String
  public let command: String
  public let kind: RecordKind
  public let record: RecordID
  /// Counts the entries of the record, from 1.
  public let version: Int
  /// The format in which the body of this kind is written.
  public let format: Int
  /// The day from which the body holds; nil: from the start.
  public let effectiveFrom: CivilDate?
  public let reason: String?
  public let bodyHash: Digest
  public let previous: Digest
  public let hash: Digest
  /// Nil once redacted.
  public let content: Content?

  /// What a redaction erases.
  public struct Content: Sendable, Hashable {
    public let salt: [UInt8]
    /// Canonical JSON; these bytes are hashed and never encoded again.
    public let body: [UInt8]

    public init(salt: [UInt8], body: [UInt8]) {
      self.salt = salt
      self.body = body
    }

    public var digest: Digest { Digest.of(salt, body) }
  }

  /// An entry as a store read it back; `JournalVerification` says whether its hashes hold.
  public init(header: Header, bodyHash: Digest, previous: Digest, hash: Digest, content: Content?) {
    registry = header.registry
    sequence = header.sequence
    batch = header.batch
    time = header.time
    officer = header.officer
    operatingSystemUser = header.operatingSystemUser
    command = header.command
    kind = header.kind
    record = header.record
    version = header.version
    format = header.format
    effectiveFrom = header.effectiveFrom
    reason = header.reason
    self.bodyHash = bodyHash
    self.previous = previous
    self.hash = hash
    self.content = content
  }

  /// The next entry of a chain whose head is `previous`.
  public init(header: Header, content: Content, after previous: Digest) {
    let bodyHash = content.digest
    let hash = Digest.of(header.bytes(bodyHash: bodyHash, previous: previous))
    self.init(header: header, bodyHash: bodyHash, previous: previous, hash: hash, content: content)
  }

  /// Everything that is hashed but the two digests that the chain adds.
  public struct Header: Sendable, Hashable {
    public var registry: RecordID
    public var sequence: Int64
    public var batch: Int64
    public var time: Instant
    public var officer: RecordID?
    public var operatingSystemUser: String
    public var command: String
    public var kind: RecordKind
    public var record: RecordID
    public var version: Int
    public var format: Int
    public var effectiveFrom: CivilDate?
    public var reason: String?

    public init(
      registry: RecordID, sequence: Int64, batch: Int64, time: Instant, officer: RecordID?,
      operatingSystemUser: String, command: String, kind: RecordKind, record: RecordID, version: Int,
      format: Int, effectiveFrom: CivilDate?, reason: String?
    ) {
      self.registry = registry
      self.sequence = sequence
      self.batch = batch
      self.time = time
      self.officer = officer
      self.operatingSystemUser = operatingSystemUser
      self.command = command
      self.kind = kind
      self.record = record
      self.version = version
      self.format = format
      self.effectiveFrom = effectiveFrom
      self.reason = reason
    }
  }

  public var header: Header {
    Header(
      registry: registry, sequence: sequence, batch: batch, time: time, officer: officer,
      operatingSystemUser: operatingSystemUser, command: command, kind: kind, record: record,
      version: version, format: format, effectiveFrom: effectiveFrom, reason: reason)
  }

  /// The bytes under `hash`.
  public var headerBytes: [UInt8] { header.bytes(bodyHash: bodyHash, previous: previous) }

  /// The body as a JSON object; nil once redacted.
  public func body() throws(JSONReader.Fault) -> JSONObject? {
    guard let content else { return nil }
    return try JSONReader.object(content.body)
  }
}

extension JournalEntry.Header {
  /// Written member by member, already in canonical order: this runs once for each entry that is recorded or
  /// verified.
  func bytes(bodyHash: Digest, previous: Digest) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(640)
    func key(_ key: StaticString) {
      output.append(UInt8(ascii: output.isEmpty ? "{" : ","))
      output.append(UInt8(ascii: "\""))
      output.append(contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
      output.append(contentsOf: #"":"#.utf8)
    }
    func member(_ name: StaticString, _ text: String) {
      key(name)
      CanonicalJSON.append(text, to: &output)
    }
    func member(_ name: StaticString, _ number: Int64) {
      key(name)
      CanonicalJSON.append(number, to: &output)
    }
    func member(_ name: StaticString, _ digest: Digest) {
      key(name)
      output.append(UInt8(ascii: "\""))
      Hexadecimal.append(digest.bytes, to: &output)
      output.append(UInt8(ascii: "\""))
    }
    func member(_ name: StaticString, _ id: RecordID) {
      key(name)
      output.append(UInt8(ascii: "\""))
      id.append(to: &output)
      output.append(UInt8(ascii: "\""))
    }
    member("batch", batch)
    member("bodyHash", bodyHash)
    member("command", command)
    if let effectiveFrom { member("effectiveFrom", effectiveFrom.description) }
    member("format", Int64(format))
    member("journalFormat", Int64(JournalEntry.formatVersion))
    member("kind", kind.rawValue)
    if let officer { member("officer", officer) }
    member("operatingSystemUser", operatingSystemUser)
    member("previous", previous)
    if let reason { member("reason", reason) }
    member("record", record)
    member("registry", registry)
    member("sequence", sequence)
    member("time", time.description)
    member("version", Int64(version))
    output.append(UInt8(ascii: "}"))
    return output
  }
}
