internal import Registry

/// Finds the record that people know by a number, a retired one too when no other has the number.
enum RecordLookup {
  static func find(
    _ kind: RecordKind, _ number: String, in reader: any RegisterReading, at sequence: Int64
  ) throws -> RecordID {
    if let record = try reader.find(kind, number: number, at: sequence) { return record }
    var retired: RecordID?
    try reader.records(kind, on: nil, at: sequence) { version in
      if version.number == number { retired = version.record }
      return true
    }
    guard let retired else { throw RegisterError.unknownRecord(kind, number: number) }
    return retired
  }
}
