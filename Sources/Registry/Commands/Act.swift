/// Under what the entries of one command are recorded.
public struct Act: Sendable {
  /// What the entries are: an act breaks no rule, or is refused; a fact is stored as it was, and its breach is a gap.
  public enum Nature: Sendable, Equatable {
    /// Done now, through the register.
    case act
    /// Already so in the world, as a paper or a ledger says it. Only whoever records says so: a source that stands in a
    /// body makes no fact of an act.
    case fact
  }

  /// As it is typed, without its values: `contract edit`.
  public let command: String
  /// The officer who acts; facts and edits may be recorded without one.
  public let officer: RecordID?
  public let reason: String?
  public let nature: Nature

  public init(command: String, officer: RecordID? = nil, reason: String? = nil, nature: Nature = .act) {
    self.command = command
    self.officer = officer
    self.reason = reason
    self.nature = nature
  }
}
