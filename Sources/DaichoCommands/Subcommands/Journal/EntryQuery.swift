internal import Registry

/// Which entries of the journal are asked for.
struct EntryQuery: Sendable {
  struct Record: Sendable {
    let kind: RecordKind
    let number: String
  }

  let record: Record?
  let from: Instant?
  let to: Instant?
  let limit: Int?

  func entries(in reader: any RegisterReading) throws -> [JournalEntry] {
    let last = try to.map { try reader.sequence(.time($0)) } ?? reader.head().sequence
    let first = try from.map { try reader.sequence(.time(Instant(milliseconds: $0.milliseconds - 1))) + 1 } ?? 1
    guard first <= last else { return [] }
    if let record {
      let id = try RecordLookup.find(record.kind, record.number, in: reader, at: last)
      let entries = try reader.history(of: id, at: last).filter { $0.sequence >= first }
      return Array(entries.suffix(limit ?? entries.count))
    }
    let start = limit.map { max(first, last - Int64($0) + 1) } ?? first
    var entries: [JournalEntry] = []
    try reader.entries(from: start, through: last) { entry in
      entries.append(entry)
      return true
    }
    return entries
  }
}
