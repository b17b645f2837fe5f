internal import GRDB
internal import Registry
internal import TextForms

extension Transaction: RegisterReading {
  func head() throws -> JournalHead {
    let row = try statement(.head)
    defer { row.reset() }
    guard try row.step() else { return .empty }
    guard let hash = row.bytes(1).flatMap(Digest.init(bytes:)) else {
      throw StoreError.damaged(sequence: row.integer(0))
    }
    return JournalHead(sequence: row.integer(0), hash: hash)
  }

  func timeOfHead() throws -> Instant? {
    let row = try statement(.head)
    defer { row.reset() }
    return try row.step() ? Instant(milliseconds: row.integer(2)) : nil
  }

  func sequence(_ knownAt: KnownAt) throws -> Int64 {
    let last = try head().sequence
    switch knownAt {
    case .now: return last
    case .sequence(let sequence):
      guard (1..<last).contains(sequence) else { return min(max(sequence, 0), last) }
      // The entries of one command were known together: none is cut off from the rest.
      let row = try statement(.batch)
      row.bind(1, sequence)
      let batch = try row.firstInteger() ?? sequence
      return try lastSequence(by: .batch, upTo: batch, last: last)
    case .time(let instant): return try lastSequence(by: .time, upTo: instant.milliseconds, last: last)
    }
  }

  /// By halving: times and batches never go backwards, so the journal needs no index for them.
  private func lastSequence(by query: TransactionQuery, upTo limit: Int64, last: Int64) throws -> Int64 {
    let row = try statement(query)
    var (low, high): (Int64, Int64) = (0, last)
    while low < high {
      let middle = low + (high - low + 1) / 2
      row.bind(1, middle)
      if try row.firstInteger() ?? .max <= limit { low = middle } else { high = middle - 1 }
    }
    return low
  }

  func entry(_ sequence: Int64) throws -> JournalEntry? {
    var found: JournalEntry?
    try entries(from: sequence, through: sequence) { entry in
      found = entry
      return false
    }
    return found
  }

  func entries(from first: Int64, through last: Int64, visit: (JournalEntry) throws -> Bool) throws {
    try JournalRow.walk(db, registry: registry, from: first, through: last) { sequence, entry in
      guard let entry else { throw StoreError.damaged(sequence: sequence) }
      return try visit(entry)
    }
  }

  func kind(of record: RecordID) throws -> RecordKind? {
    let row = try statement(.kind)
    row.bind(1, blob: record.bytes)
    defer { row.reset() }
    return try row.step() ? row.text(0).flatMap(RecordKind.init(rawValue:)) : nil
  }

  func newestHash(of kind: RecordKind, at sequence: Int64) throws -> Digest? {
    let row = try statement(.newestHash)
    row.bind(1, text: kind.rawValue)
    row.bind(2, sequence)
    defer { row.reset() }
    guard try row.step() else { return nil }
    guard let hash = row.bytes(0).flatMap(Digest.init(bytes:)) else {
      throw StoreError.damaged(sequence: row.integer(1))
    }
    return hash
  }

  func find(_ kind: RecordKind, number: String, at sequence: Int64) throws -> RecordID? {
    let row = try statement(.find)
    row.bind(1, text: kind.rawValue)
    row.bind(2, text: number)
    row.bind(3, sequence)
    defer { row.reset() }
    return try row.step() ? row.bytes(0).flatMap { RecordID(bytes: $0) } : nil
  }

  func count(
    _ kind: RecordKind, numbersFrom first: String, before last: String, at sequence: Int64
  ) throws -> Int {
    let row = try statement(.count)
    row.bind(1, text: kind.rawValue)
    row.bind(2, text: first)
    row.bind(3, text: last)
    row.bind(4, sequence)
    return Int(try row.firstInteger() ?? 0)
  }

  func requirementCodes() throws -> [Int64: String] {
    var codes: [Int64: String] = [:]
    let rows = try DirectStatement(db, "SELECT code, id FROM requirement_code")
    while try rows.step() { codes[rows.integer(0)] = rows.text(1) }
    return codes
  }
}
