/// The part of its subject's life in which a requirement falls due.
public enum Phase: String, Sendable, Hashable, CaseIterable {
  case before
  case during
  case end
  case standing
  case selection
  case procurement
  case approval
  case build
  case operation
  case disposal
}
