public import TextForms

/// Why the register did not record something, or could not answer.
public enum RegisterError: Error, Sendable, Equatable {
  case invalid(RecordKind, number: String, [FieldFault])
  /// An act that breaks rules; the same as a fact is stored.
  case refused(RecordKind, number: String, [Breach])
  case unknownRecord(RecordKind, number: String)
  case numberTaken(RecordKind, number: String)
  case retired(RecordKind, number: String)
  /// Somebody else changed the record since it was read.
  case staleVersion(RecordKind, number: String, expected: Int, found: Int)
  case nothingToChange(RecordKind, number: String)
  case clockBehind(now: Instant, head: Instant)
  /// An act of office, and nobody is named who acts.
  case officerRequired(act: Words)
  case notNeededForMust(requirement: String)
  case reasonRequired(act: Words)
  case unknownEntry(Int64)
  /// The entry says what holds today; erasing it would lose a record.
  case stillInForce(Int64)
  case alreadyRedacted(Int64)
  case unreadableBody(sequence: Int64)
  case noCatalogue
}
