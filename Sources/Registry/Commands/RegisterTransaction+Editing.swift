public import TextForms

extension RegisterTransaction {
  /// Since when an edit holds.
  public enum Effect: Sendable, Equatable {
    /// The world changed on that day: what was recorded before stays true until then.
    case change(from: CivilDate)
    /// What was recorded was wrong from the start.
    case correction
  }

  /// What an edit does to one field; nil takes the value away.
  public typealias Changes = [String: JSONValue?]

  /// Edits a record. Later versions that carry the old value on get the new one too, so that a change of one field on
  /// one day does not come undone on the next day for which something else is recorded; from the day on which another
  /// value was recorded for the field, that value stays.
  ///
  /// - Parameter expectedVersion: the version that the person saw; another one refuses the edit.
  /// - Returns: how many entries were recorded.
  @discardableResult
  public func edit(
    _ record: RecordID, _ changes: Changes, effect: Effect, expectedVersion: Int? = nil, reason: String? = nil
  ) throws -> Int {
    let timeline = try current(record, expectedVersion: expectedVersion)
    guard let latest = timeline.last, let kind = timeline.first?.kind else { return 0 }
    let descriptor = RecordDescriptor.of(kind)
    try checkNames(of: changes, in: latest, descriptor)
    var version = timeline.map(\.version).max() ?? 0
    var written = 0
    let segments = segments(of: timeline, effect)
    let base = segments.first?.state.body ?? [:]
    var carried = changes
    for segment in segments {
      guard let old = segment.state.body else { continue }
      carried = carried.filter { old[$0.key] == base[$0.key] }
      var body = old
      for (key, value) in carried { body[key] = value }
      guard body != old else { continue }
      try check(body, against: descriptor, replacing: old)
      try checkAncestors(of: record, in: body, replacing: old, from: segment.day, descriptor)
      try checkNumber(body, of: latest)
      version += 1
      written += 1
      try append(body, to: latest, effectiveFrom: segment.day, version: version, reason: reason)
    }
    guard written > 0 else { throw RegisterError.nothingToChange(kind, number: latest.number ?? "") }
    return written
  }

  /// Retires a record from `day` on: it stays in the journal and in what was known before.
  public func retire(_ record: RecordID, from day: CivilDate, reason: String, expectedVersion: Int? = nil)
    throws
  {
    guard !reason.allSatisfy(\.isWhitespace) else {
      throw RegisterError.reasonRequired(act: Words(ja: "抹消", en: "retire"))
    }
    let timeline = try current(record, expectedVersion: expectedVersion)
    guard let first = timeline.first else { return }
    var version = timeline.map(\.version).max() ?? 0
    let later = timeline.filter { $0.effectiveFrom.map { $0 > day } ?? false }
    let atDay = timeline.last { $0.effectiveFrom.map { $0 <= day } ?? true } ?? first
    for (start, state) in [(day, atDay)] + later.compactMap({ item in item.effectiveFrom.map { ($0, item) } }) {
      guard var body = state.body else { continue }
      body["retired"] = true
      version += 1
      try append(body, to: first, effectiveFrom: start, version: version, reason: reason)
    }
  }

  /// The record's timeline, if it may be changed.
  private func current(_ record: RecordID, expectedVersion: Int?) throws -> [RecordVersion] {
    let timeline = try reader.timeline(of: record, at: sequence)
    guard let latest = timeline.last else { return [] }
    let number = latest.number ?? record.description
    guard latest.kind != .report else { throw ReportFault.issued(number: number) }
    guard !latest.isRetired else { throw RegisterError.retired(latest.kind, number: number) }
    let version = timeline.map(\.version).max() ?? 0
    if let expectedVersion, expectedVersion != version {
      throw RegisterError.staleVersion(latest.kind, number: number, expected: expectedVersion, found: version)
    }
    return timeline
  }

  /// The days from which a new entry is needed, each with what held there.
  private func segments(of timeline: [RecordVersion], _ effect: Effect) -> [(
    day: CivilDate?, state: RecordVersion
  )] {
    switch effect {
    case .correction: return timeline.map { ($0.effectiveFrom, $0) }
    case .change(let day):
      guard let first = timeline.first else { return [] }
      let atDay = timeline.last { $0.effectiveFrom.map { $0 <= day } ?? true }
      let later = timeline.filter { $0.effectiveFrom.map { $0 > day } ?? false }
      return [(day, atDay ?? first)] + later.map { ($0.effectiveFrom, $0) }
    }
  }

  private func checkNames(of changes: Changes, in latest: RecordVersion, _ descriptor: RecordDescriptor)
    throws
  {
    let faults = changes.keys.sorted().compactMap { key -> FieldFault? in
      guard let field = descriptor.field(key) else { return descriptor.unknownField(key) }
      guard field.isFixed, let value = changes[key] ?? nil, value != latest.body?[key] else { return nil }
      return FieldFault(
        .fixed, field, found: value.text ?? CanonicalJSON.text(value),
        allowed: Words(ja: "抹消して登録し直してください", en: "retire it and record it anew"))
    }
    guard faults.isEmpty else {
      throw RegisterError.invalid(descriptor.kind, number: latest.number ?? "", faults)
    }
  }

  private func checkNumber(_ body: JSONObject, of latest: RecordVersion) throws {
    guard let number = body["number"]?.text, number != latest.number else { return }
    if let holder = try reader.find(latest.kind, number: number, at: sequence), holder != latest.record {
      throw RegisterError.numberTaken(latest.kind, number: number)
    }
  }
}
