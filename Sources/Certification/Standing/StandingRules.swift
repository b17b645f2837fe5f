/// What the observations of one source are worth.
public struct StandingRules: Sendable, Hashable {
  public let tier: SourceTier
  /// Days for which an observation is taken as the present state.
  public let freshDays: Int
  /// Days on which an entry must be missing, one observed after the other, before it counts as not listed.
  public let absencesUntilNotListed: Int
  /// A registration goes on past its end while a renewal is pending, as with ISMAP.
  public let isValidWhilePending: Bool

  public init(tier: SourceTier, freshDays: Int, absencesUntilNotListed: Int, isValidWhilePending: Bool) {
    self.tier = tier
    self.freshDays = freshDays
    self.absencesUntilNotListed = absencesUntilNotListed
    self.isValidWhilePending = isValidWhilePending
  }
}
