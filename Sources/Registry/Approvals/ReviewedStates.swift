public import TextForms

/// Reads what applications are about. Places and subcontracts are looked through once, however many are asked for.
public struct ReviewedStates {
  private let reader: any RegisterReading
  private let sequence: Int64
  /// Of a service or subcontract, the records of its places; of anything, those of the subcontracts right under it.
  private var placesBySubject: [RecordID: [RecordID]] = [:]
  private var subcontractsByParent: [RecordID: [RecordID]] = [:]

  public init(at sequence: Int64, reader: any RegisterReading) throws {
    self.reader = reader
    self.sequence = sequence
    placesBySubject = try Self.index(.dataLocation, ["service"], reader, sequence)
    subcontractsByParent = try Self.index(.subcontract, ["contract", "service", "parent"], reader, sequence)
  }

  /// By all that a record ever pointed to: where it points on a day is asked when it is read.
  private static func index(
    _ kind: RecordKind, _ keys: [String], _ reader: any RegisterReading, _ sequence: Int64
  ) throws -> [RecordID: [RecordID]] {
    var index: [RecordID: [RecordID]] = [:]
    try reader.timelines(of: kind, at: sequence) { versions in
      let targets = versions.compactMap(\.body).flatMap { body in keys.compactMap { body.record($0) } }
      guard let record = versions.first?.record else { return }
      for target in Set(targets) { index[target, default: []].append(record) }
    }
    return index
  }

  /// Nil: the subject is not there on that day.
  public func state(of subject: RecordID, on day: CivilDate) throws -> ReviewedState? {
    guard let first = try part(subject, on: day) else { return nil }
    var parts = [first]
    var above = [subject]
    var seen: Set<RecordID> = [subject]
    var next = 0
    // Its places, and subcontracts with theirs, to any depth.
    while next < above.count {
      let records = (placesBySubject[above[next]] ?? []) + (subcontractsByParent[above[next]] ?? [])
      for record in records where !seen.contains(record) {
        guard let part = try part(record, on: day), part.points(to: above[next]) else { continue }
        seen.insert(record)
        if part.kind == .subcontract { above.append(record) }
        // What is over is no part any more; what lies under it has an end of its own.
        if !part.hasEnded { parts.append(part) }
      }
      next += 1
    }
    return ReviewedState(parts: parts)
  }

  private func part(_ record: RecordID, on day: CivilDate) throws -> ReviewedState.Part? {
    let timeline = try reader.timeline(of: record, at: sequence)
    let holding = timeline.last { $0.effectiveFrom.map { $0 <= day } ?? true }
    guard let holding, !holding.isRetired, let body = holding.body else { return nil }
    return ReviewedState.Part(
      kind: holding.kind, record: record, number: holding.number ?? "",
      fields: MaterialFields.part(of: body, holding.kind), mark: MaterialFields.mark(holding.kind, record, body),
      hasEnded: Self.hasEnded(holding.kind, body, on: day))
  }

  /// A place that is given up, or a subcontract that is over.
  private static func hasEnded(_ kind: RecordKind, _ body: JSONObject, on day: CivilDate) -> Bool {
    switch kind {
    case .dataLocation: DataLocation(body: body).until.map { $0 < day } ?? false
    case .subcontract: Subcontract(body: body).end.map { $0 < day } ?? false
    default: false
    }
  }
}

extension ReviewedState.Part {
  fileprivate func points(to above: RecordID) -> Bool {
    ["service", "contract", "parent"].contains { fields.record($0) == above }
  }
}
