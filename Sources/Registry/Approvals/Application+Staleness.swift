public import TextForms

/// What became of the thing that an approval is for.
public enum ApprovedState: Sendable, Equatable {
  /// As it was reviewed.
  case unchanged
  case changed([ReviewedState.Change])
  /// The application does not say what was reviewed, and its day of decision is not known.
  case unknown
}

extension Application {
  /// Whether something that matters of the thing that an approval is for has changed since; what nobody knows has not.
  public func isChanged(on day: CivilDate, in states: ReviewedStates) throws -> Bool {
    guard let subject, let decidedOn, let now = try states.state(of: subject, on: day) else { return false }
    if let reviewedDigest { return now.digest != reviewedDigest }
    return try states.state(of: subject, on: decidedOn).map { now.digest != $0.digest } ?? false
  }

  /// Compares what an approval was given for with what stands now. An approval by an act names what was reviewed; of one
  /// that was recorded as a fact, the day of its decision does.
  ///
  /// - Parameters:
  ///   - states: as the register is known now.
  ///   - reviewed: as the register was known at a sequence.
  public func approvedState(
    on day: CivilDate, in states: ReviewedStates, reviewed: (Int64) throws -> ReviewedStates
  ) throws -> ApprovedState {
    guard let subject, let now = try states.state(of: subject, on: day) else { return .unknown }
    guard let decidedOn else { return .unknown }
    if let reviewedDigest {
      guard now.digest != reviewedDigest else { return .unchanged }
      guard let reviewedAt, let then = try reviewed(reviewedAt).state(of: subject, on: decidedOn) else {
        return .changed([])
      }
      return .changed(now.changes(since: then))
    }
    guard let then = try states.state(of: subject, on: decidedOn) else { return .unknown }
    return now.digest == then.digest ? .unchanged : .changed(now.changes(since: then))
  }
}
