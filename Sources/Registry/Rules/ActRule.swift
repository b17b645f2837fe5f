/// A rule by which an act is refused, whichever way it comes. The same recorded as a fact is stored, and what it breaks
/// shows as a gap.
///
/// One rule a file. It is asked before an entry is written, so that nothing that it refuses was ever there.
protocol ActRule: Sendable {
  /// The kinds of records of which a change may break it.
  static var kinds: Set<RecordKind> { get }

  /// Empty: it may be done. `transaction.reader` shows the register as it is without the change.
  static func breaches(of change: RecordChange, in transaction: RegisterTransaction) throws -> [Breach]
}

/// The rules by which acts are refused, in the order in which their breaches are told.
enum ActRules {
  static let all: [any ActRule.Type] = [
    ApplicationFrozen.self, ApplicationFiling.self, ApplicationDeciding.self, SubcontractDeciding.self,
    ExceptionAsking.self, ExceptionJoining.self, ExceptionPermitting.self,
    ExceptionReviewing.self, ApprovedServiceAdministrator.self, HandOverUnderNDA.self,
    HandOversStayCovered.self, ClosingConfirmed.self,
  ]
}
