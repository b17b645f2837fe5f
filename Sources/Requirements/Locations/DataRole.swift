/// What happens to data in a place. Raw values stand in the journal and in catalogues.
public enum DataRole: String, Sendable, Hashable, CaseIterable {
  case atRest
  case processing
  case backup
  case supportAccess
}
