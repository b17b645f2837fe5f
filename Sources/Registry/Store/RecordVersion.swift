public import TextForms

/// What one entry says of a record, from one day on.
public struct RecordVersion: Sendable, Equatable {
  public let kind: RecordKind
  public let record: RecordID
  /// The sequence of the record's first entry: its short key in the projections.
  public let key: Int64
  public let sequence: Int64
  /// Counts the entries of the record, from 1.
  public let version: Int
  /// Nil: from the start.
  public let effectiveFrom: CivilDate?
  /// Nil when it was redacted.
  public let body: JSONObject?

  public init(
    kind: RecordKind, record: RecordID, key: Int64, sequence: Int64, version: Int,
    effectiveFrom: CivilDate?, body: JSONObject?
  ) {
    self.kind = kind
    self.record = record
    self.key = key
    self.sequence = sequence
    self.version = version
    self.effectiveFrom = effectiveFrom
    self.body = body
  }

  /// So is what was redacted: only a record that was retired can lose what it last said.
  public var isRetired: Bool { body.map { $0["retired"] == true } ?? true }

  /// The number by which people know the record.
  public var number: String? { body?["number"]?.text }
}
