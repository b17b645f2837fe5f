/// Up to which entry the journal is read: "as it was known then".
public enum KnownAt: Sendable, Hashable {
  /// Everything recorded so far.
  case now
  /// Entries recorded up to this moment, it included.
  case time(Instant)
  /// Entries up to this sequence, it included.
  case sequence(Int64)

  /// Reads `@123`, a time, or a day (to its end, in Asia/Tokyo).
  public init?(_ text: String) {
    if text.hasPrefix("@") {
      guard let sequence = DecimalDigits.number(text.dropFirst()), sequence >= 1 else { return nil }
      self = .sequence(sequence)
    } else {
      guard let instant = Instant(text) else { return nil }
      self = .time(instant)
    }
  }
}
