/// Under which rule something is applied for and decided. Raw values are what catalogues and the journal write.
public enum ApprovalScheme: String, CaseIterable, Sendable, Hashable {
  case cloudServiceC2OrHigher
  case cloudServiceBelowC2
  case outsourcedService
  case subcontract
  case exception
}
