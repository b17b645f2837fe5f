public import Registry
public import TextForms

/// What was seen of one entry when a register was asked.
public struct Sighting: Sendable, Hashable {
  public enum Outcome: Sendable, Hashable {
    case listed(ListedEntry)
    /// The whole list was read, and the entry is not in it.
    case absent
    /// The register says that nothing changed since it was last read.
    case notModified
    /// Nothing was learnt: no answer, or one that is no list.
    case failed
  }

  public let time: Instant
  public let outcome: Outcome

  public init(time: Instant, outcome: Outcome) {
    self.time = time
    self.outcome = outcome
  }

  public var day: CivilDate { time.dayInTokyo }

  public var fetch: FetchResult {
    switch outcome {
    case .listed, .absent: .ok
    case .notModified: .notModified
    case .failed: .failed
    }
  }
}
