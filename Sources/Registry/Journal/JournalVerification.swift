/// Walks a journal from its first entry and finds where the chain does not hold.
public struct JournalVerification: Sendable {
  /// What is wrong with one entry.
  public enum Fault: Sendable, Hashable {
    /// A number is missing: an entry was removed.
    case missing(sequence: Int64)
    case order(sequence: Int64)
    /// The bytes of the body or its salt are not those that were recorded.
    case body(sequence: Int64)
    /// A field of the header (officer, time, …) is not as it was recorded.
    case header(sequence: Int64)
    /// The link to the entry before does not hold.
    case link(sequence: Int64)
    case time(sequence: Int64)
    case registry(sequence: Int64)
    case batch(sequence: Int64)
    /// The body is gone, and no redaction names the entry.
    case erased(sequence: Int64)
    /// The entry cannot be read at all.
    case unreadable(sequence: Int64)
    /// The head that was expected is not in this journal.
    case expectedHead(JournalHead)

    /// The entry at fault.
    public var sequence: Int64 {
      switch self {
      case .missing(let sequence), .order(let sequence), .body(let sequence), .header(let sequence),
        .link(let sequence), .time(let sequence), .registry(let sequence), .batch(let sequence),
        .erased(let sequence), .unreadable(let sequence):
        sequence
      case .expectedHead(let head): head.sequence
      }
    }
  }

  public private(set) var faults: [Fault] = []
  public private(set) var entries: Int64 = 0
  public private(set) var redacted: Int64 = 0
  /// The last entry walked.
  public private(set) var head = JournalHead.empty

  private let registry: RecordID
  private let expected: JournalHead?
  private var lastTime: Instant?
  private var lastBatch: Int64 = 0
  private var sawExpected = false
  private var erased: Set<Int64> = []
  private var redactions: Set<Int64> = []

  /// - Parameter expected: a head printed on an earlier report; verification fails when it is not in the chain.
  public init(registry: RecordID, expected: JournalHead? = nil) {
    self.registry = registry
    self.expected = expected
  }

  public mutating func check(_ entry: JournalEntry) {
    entries += 1
    checkPlace(of: entry)
    checkHashes(of: entry)
    head = JournalHead(sequence: entry.sequence, hash: entry.hash)
    if head == expected { sawExpected = true }
    lastTime = entry.time
    lastBatch = entry.batch
  }

  /// An entry whose fields cannot be read, such as a kind that does not exist.
  public mutating func unreadable(sequence: Int64) {
    entries += 1
    faults.append(.unreadable(sequence: sequence))
    head = JournalHead(sequence: sequence, hash: .zero)
  }

  /// Call once, after the last entry.
  public mutating func finish() {
    for sequence in erased.subtracting(redactions).sorted() { faults.append(.erased(sequence: sequence)) }
    redacted = Int64(erased.intersection(redactions).count)
    if let expected, !sawExpected, expected != .empty { faults.append(.expectedHead(expected)) }
  }

  private mutating func checkPlace(of entry: JournalEntry) {
    if entry.sequence <= head.sequence {
      faults.append(.order(sequence: entry.sequence))
    } else if entry.sequence > head.sequence + 1 {
      faults.append(.missing(sequence: head.sequence + 1))
    }
    if entry.registry != registry { faults.append(.registry(sequence: entry.sequence)) }
    if let lastTime, entry.time < lastTime { faults.append(.time(sequence: entry.sequence)) }
    if entry.batch != lastBatch, entry.batch != entry.sequence {
      faults.append(.batch(sequence: entry.sequence))
    }
  }

  private mutating func checkHashes(of entry: JournalEntry) {
    if entry.previous != head.hash, entry.sequence == head.sequence + 1 {
      faults.append(.link(sequence: entry.sequence))
    }
    if Digest.of(entry.headerBytes) != entry.hash { faults.append(.header(sequence: entry.sequence)) }
    guard let content = entry.content else {
      erased.insert(entry.sequence)
      return
    }
    if content.digest != entry.bodyHash { faults.append(.body(sequence: entry.sequence)) }
    if entry.kind == .redaction, let body = try? entry.body(), let sequence = body["sequence"]?.integer {
      redactions.insert(sequence)
    }
  }
}
