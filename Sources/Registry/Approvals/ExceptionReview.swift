/// What somebody found who looked at an exception (8.4(3)).
public struct ExceptionReview: Sendable, Equatable {
  /// Of the event by which it is recorded.
  public let number: String
  public let method: String
  public let result: String
  /// Nil: none was needed.
  public let action: String?

  public init(number: String, method: String, result: String, action: String?) {
    self.number = number
    self.method = method
    self.result = result
    self.action = action
  }
}
