public import TextForms

/// Where exceptions and their reviews stand on a day, whichever way they were recorded.
public final class ExceptionStates {
  private let day: CivilDate
  private let scrutiny: ApprovalScrutiny

  public init(on day: CivilDate, at sequence: Int64, reader: any RegisterReading) throws {
    self.day = day
    scrutiny = try ApprovalScrutiny(at: sequence, reader: reader)
  }

  public func state(of exception: ExceptionMeasure) throws -> ExceptionState {
    try exception.state(on: day) { try !scrutiny.doubts(of: exception).contains(where: \.isRefusal) }
  }

  /// Whether it is not known to be by another office than the one that has to review.
  public func counts(review: Event, of exception: RecordID) throws -> Bool {
    try !scrutiny.doubts(ofReview: review, of: exception).contains(where: \.isRefusal)
  }
}
