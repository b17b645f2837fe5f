/// What one piece of evidence says on a day.
struct Opinion: Equatable {
  enum Outcome {
    case satisfied
    case partial
    case notSatisfied
    case notNeeded
    /// It was satisfied through a day that has passed.
    case lapsed
    /// An event asks for it, and nothing shows it: due, but no evidence.
    case open
  }

  let outcome: Outcome
  /// The day from which it says so.
  let effective: Int32
  /// The entry that it stands in.
  let sequence: Int64
  let reason: Reason
  /// Read from the records of the day itself, not from what somebody said about it.
  var isDerived = false
  /// It says that something is missing, and not whether it is needed: of an as-necessary item, that is for a person.
  var leavesNeedOpen = false
  /// The entry before which nobody could know of what is open: a judgement that was recorded earlier does not settle it,
  /// whatever day it names.
  var knownFrom: Int64 = 0

  /// Whether a judgement speaks of what is open: made on its day or later, when it was on record.
  func isSettled(by judgement: Opinion) -> Bool {
    !judgement.isDerived && judgement.outcome != .lapsed && judgement.effective >= effective
      && judgement.sequence > knownFrom
  }

  /// What was done in a period before `first`. What was found missing stays missing.
  func isOutdated(by first: Int32) -> Bool { effective < first && (outcome == .satisfied || outcome == .partial) }

  /// Recorded for a later day, or for the same day later.
  func isNewer(than other: Opinion) -> Bool {
    effective == other.effective ? sequence > other.sequence : effective > other.effective
  }
}
