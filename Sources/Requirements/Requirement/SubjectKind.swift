/// What a requirement is asked of.
public enum SubjectKind: String, Sendable, Hashable, CaseIterable {
  case organization
  case contract
  case cloudService
  case informationSystem
  case approval
  case audit
  case incident
  case exception
}
