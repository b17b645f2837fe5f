internal import Registry
public import TextForms

/// All that was observed of one entry of one register, in the order of time.
public struct StandingHistory: Sendable {
  private let observations: [Sighting]
  private let rules: StandingRules
  private let confirmations: [PersonalConfirmation]
  private let claimed: CivilDate?

  /// - Parameters:
  ///   - claimed: the day on which the provider said that it is certified; nil when it never did.
  public init(
    _ observations: [Sighting], rules: StandingRules, confirmations: [PersonalConfirmation] = [],
    claimed: CivilDate? = nil
  ) {
    self.observations = observations.sorted { $0.time < $1.time }
    self.rules = rules
    self.confirmations = confirmations
    self.claimed = claimed
  }

  /// A failed fetch changes nothing of what is known but its age.
  public func standing(on day: CivilDate) -> StandingOnDay {
    let seen = observations.filter { $0.day <= day }
    let isClaimed = claimed.map { $0 <= day } ?? false
    guard seen.contains(where: { $0.fetch != .failed }) else {
      return StandingOnDay(
        status: isClaimed ? .claimed : .unknown, fetch: seen.last?.fetch, since: nil, conflict: nil,
        reason: isClaimed ? .claimedOnly : .neverObserved)
    }
    let (found, since) = run(until: day, seen)
    let isBorneOut = found.status == .valid || found.status == .renewalPending || found.status == .unknown
    return StandingOnDay(
      status: found.status, fetch: fetch(on: day, seen), since: since,
      conflict: isClaimed && !isBorneOut && rules.tier == .register ? StandingConflict(found: found.status) : nil,
      reason: found.reason)
  }

  private func fetch(on day: CivilDate, _ seen: [Sighting]) -> FetchResult? {
    let answered = seen.last { $0.fetch != .failed }
    if let answered, day.days(since: answered.day) > rules.freshDays { return .stale }
    return seen.last?.fetch
  }

  private typealias Found = (status: Certification.Status, reason: StandingReason)

  /// What holds on the day, and the first day of its run.
  private func run(until day: CivilDate, _ seen: [Sighting]) -> (Found, CivilDate?) {
    var state = StandingState(rules: rules)
    var found: Found?
    var since: CivilDate?
    func settle(_ moment: CivilDate) {
      let now = state.found(on: moment, confirmations)
      guard let now else { return }
      if now.status != found?.status { since = moment }
      found = now
    }
    for (index, observation) in seen.enumerated() {
      state.take(observation)
      let next = index + 1 < seen.count ? seen[index + 1].day : day
      // Of several on one day the last settles it; in between only an end or a confirmation changes anything.
      if index + 1 < seen.count, next == observation.day { continue }
      settle(observation.day)
      for moment in state.turns(after: observation.day, until: next, confirmations) { settle(moment) }
    }
    settle(day)
    return (found ?? (.unknown, .neverObserved), since)
  }
}
