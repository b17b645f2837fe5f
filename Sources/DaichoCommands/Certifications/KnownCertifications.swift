internal import Registry

/// The certifications of a register as they will be last, read once for many documents.
struct KnownCertifications {
  private(set) var bodies: [(record: RecordID, body: JSONObject)] = []

  init(_ reader: any RegisterReading, at sequence: Int64) throws {
    try reader.records(.certification, on: nil, at: sequence) { version in
      if !version.isRetired, let body = version.body { bodies.append((version.record, body)) }
      return true
    }
  }

  /// Reads again the one at a place, which was changed.
  mutating func refresh(_ place: Int, _ reader: any RegisterReading, at sequence: Int64) throws {
    guard let body = try reader.timeline(of: bodies[place].record, at: sequence).last?.body else { return }
    bodies[place].body = body
  }
}
