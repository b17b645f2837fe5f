public import Registry

extension Certification.Status {
  /// From the best to the worst, for telling whether a change made things worse. What is not known is worse than what
  /// is on its way, and better than what the register denies.
  public var rank: Int {
    switch self {
    case .valid: 0
    case .renewalPending: 1
    case .inProcess: 2
    case .claimed: 3
    case .unknown: 4
    case .notListed: 5
    case .suspended: 6
    case .expired: 7
    case .withdrawn: 8
    }
  }

  public func isWorse(than other: Certification.Status) -> Bool { rank > other.rank }
}
