public import TextForms

/// What an act would break, and what to do instead.
public struct Breach: Sendable, Equatable {
  /// In kebab case; never changes once released.
  public let code: String
  /// Where the standard says so, or that the city has set it so.
  public let basis: Words
  public let message: Words
  public let remedy: Words

  public init(code: String, basis: Words, message: Words, remedy: Words) {
    self.code = code
    self.basis = basis
    self.message = message
    self.remedy = remedy
  }
}
