/// How often a requirement is to be met.
public enum Cadence: String, Sendable, Hashable, CaseIterable {
  case once
  case periodic
  case perEvent
}
