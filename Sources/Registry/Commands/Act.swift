/// Under what the entries of one command are recorded.
public struct Act: Sendable {
  /// As it is typed, without its values: `contract edit`.
  public let command: String
  /// The officer who acts; facts and edits may be recorded without one.
  public let officer: RecordID?
  public let reason: String?

  public init(command: String, officer: RecordID? = nil, reason: String? = nil) {
    self.command = command
    self.officer = officer
    self.reason = reason
  }
}
