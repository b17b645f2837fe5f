extension RegisterReading {
  /// A setting as it was last recorded at or before `sequence`; nil when it is not set.
  public func setting(_ key: Setting.Key, at sequence: Int64) throws -> Setting? {
    guard let record = try find(.setting, number: key.rawValue, at: sequence) else { return nil }
    return try timeline(of: record, at: sequence).last?.body.map(Setting.init(body:))
  }

  /// The body of the catalogue that was adopted last at or before `sequence`; nil when none was.
  package func adoptedCatalogue(at sequence: Int64) throws -> JSONObject? {
    var latest: RecordVersion?
    try timelines(of: .catalogue, at: sequence) { versions in
      for version in versions where !version.isRetired && version.sequence > latest?.sequence ?? 0 { latest = version }
    }
    return latest?.body
  }

  /// One number after another; a store that has an index over them knows better.
  public func count(
    _ kind: RecordKind, numbersFrom first: String, before last: String, at sequence: Int64
  ) throws -> Int {
    var count = 0
    try records(kind, on: nil, at: sequence) { version in
      if let number = version.number, number >= first, number < last { count += 1 }
      return true
    }
    return count
  }
}
