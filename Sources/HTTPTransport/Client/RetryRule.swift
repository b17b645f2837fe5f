/// Whether a failed request is tried again, and after how long.
struct RetryRule {
  private static let first = Duration.milliseconds(500)

  let limits: HTTPLimits

  /// - Parameters:
  ///   - number: of the try that failed, from 1.
  ///   - chance: from 0 up to 1; it keeps many that failed together from coming back together.
  /// - Returns: `nil` when it is not tried again.
  func pause(after fault: HTTPFault, number: Int, chance: Double) -> Duration? {
    guard fault.isTransient, number <= limits.retries else { return nil }
    let whole = min(RetryRule.first * (1 << min(number - 1, 16)), limits.longestPause)
    let own = whole / 2 + whole / 2 * chance
    guard case .status(_, _, let asked?) = fault else { return own }
    // To come back sooner than asked would be rude, and to wait without end would be no answer.
    return asked <= limits.longestPause ? max(asked, own) : nil
  }
}
