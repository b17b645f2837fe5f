internal import GRDB
internal import Registry
internal import TextForms

extension Transaction {
  func timeline(of record: RecordID, at sequence: Int64) throws -> [RecordVersion] {
    let rows = try statement(.timeline)
    rows.bind(1, blob: record.bytes)
    rows.bind(2, sequence)
    defer { rows.reset() }
    var versions: [RecordVersion] = []
    while try rows.step() { versions.append(try version(rows)) }
    return versions
  }

  func records(
    _ kind: RecordKind, on day: CivilDate?, at sequence: Int64, visit: (RecordVersion) throws -> Bool
  ) throws {
    // One of its own while it runs: what visits may ask for records as well.
    let rows = try idleRecords.take(db)
    defer { idleRecords.giveBack(rows) }
    rows.bind(1, text: kind.rawValue)
    rows.bind(2, day.map { Int64($0.dayNumber) } ?? Int64(Int32.max))
    rows.bind(3, sequence)
    while try rows.step() {
      guard try visit(try version(rows)) else { return }
    }
  }

  func timelines(of kind: RecordKind, at sequence: Int64, visit: ([RecordVersion]) throws -> Void) throws {
    let rows = try idleTimelines.take(db)
    defer { idleTimelines.giveBack(rows) }
    rows.bind(1, text: kind.rawValue)
    rows.bind(2, sequence)
    var timeline: [RecordVersion] = []
    while try rows.step() {
      let version = try version(rows)
      if let last = timeline.last, last.key != version.key {
        try visit(timeline)
        timeline.removeAll(keepingCapacity: true)
      }
      timeline.append(version)
    }
    if !timeline.isEmpty { try visit(timeline) }
  }

  func names(of kind: RecordKind, at sequence: Int64) throws -> [Int64: String] {
    var names: [Int64: String] = [:]
    try records(kind, on: nil, at: sequence) { version in
      names[version.key] = version.body?["name"]?.text ?? version.number ?? ""
      return true
    }
    return names
  }

  private func version(_ row: DirectStatement) throws -> RecordVersion {
    let sequence = row.integer(0)
    guard let kind = row.text(4).flatMap(RecordKind.init(rawValue:)),
      let record = row.bytes(5).flatMap({ RecordID(bytes: $0) })
    else { throw StoreError.damaged(sequence: sequence) }
    var body: JSONObject?
    if let bytes = row.bytes(7) {
      guard let stored = try? JSONReader.object(bytes) else {
        throw RegisterError.unreadableBody(sequence: sequence)
      }
      body = Upcasting.current(kind, format: Int(row.integer(6)), stored)
    }
    return RecordVersion(
      kind: kind, record: record, key: row.integer(1), sequence: sequence, version: Int(row.integer(2)),
      effectiveFrom: row.effectiveFrom(3), body: body)
  }
}
