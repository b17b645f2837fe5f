public import TextForms

extension Certification.Status {
  /// How far it is from "valid". A judgement that rests on a certification does not outlive a change to something worse.
  ///
  /// A renewal that is pending is as good as valid: schemes keep an entry until they have decided. One that is in process
  /// at least stands in the register; what is claimed stands on the vendor's word alone; of what is unknown nobody can say
  /// anything. Not to be found where it should be is worse, though it may be a slip of matching. A suspension may end, an
  /// expiry needs a new examination, and what was withdrawn was taken away for a cause.
  private var standing: Int {
    switch self {
    case .valid, .renewalPending: 0
    case .inProcess: 1
    case .claimed: 2
    case .unknown: 3
    case .notListed: 4
    case .suspended: 5
    case .expired: 6
    case .withdrawn: 7
    }
  }

  public func isWorse(than other: Self) -> Bool { standing > other.standing }

  /// What is left of it once its end has passed: only a renewal that is pending carries it on.
  public var afterItsEnd: Self {
    self != .renewalPending && Self.expired.isWorse(than: self) ? .expired : self
  }
}

extension Certification {
  /// Nobody has looked into its register for longer than what was seen there counts.
  public func isStale(on day: CivilDate) -> Bool { freshUntil.map { $0 < day } ?? false }

  /// The register says less than the vendor claimed. A register that nobody asked, or that could not be understood,
  /// gainsays nobody.
  public var isClaimNotBorneOut: Bool {
    guard let status, status != .claimed, status != .unknown else { return false }
    if let claimedStatus, status.isWorse(than: claimedStatus == .claimed ? .valid : claimedStatus) { return true }
    guard let claimedUntil, let validUntil else { return false }
    return claimedUntil > validUntil
  }
}
