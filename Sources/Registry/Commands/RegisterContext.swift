public import TextForms

/// What the register needs from outside: the time, ids, salts and who is at the keyboard. Fixed in tests and samples.
public struct RegisterContext: Sendable {
  public let now: @Sendable () -> Instant
  /// Sixteen random bytes as two words, for ids and salts.
  public let random: @Sendable () -> (UInt64, UInt64)
  public let operatingSystemUser: String

  public init(
    now: @escaping @Sendable () -> Instant, random: @escaping @Sendable () -> (UInt64, UInt64),
    operatingSystemUser: String
  ) {
    self.now = now
    self.random = random
    self.operatingSystemUser = operatingSystemUser
  }

  public var today: CivilDate { now().dayInTokyo }

  /// The system's own random numbers.
  public static let systemRandom: @Sendable () -> (UInt64, UInt64) = {
    var generator = SystemRandomNumberGenerator()
    return (generator.next(), generator.next())
  }
}
