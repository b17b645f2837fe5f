internal import Requirements
internal import TextForms

extension ApprovalScrutiny {
  /// Of what was decided on a subcontract: what speaks against the application behind it. Without one nobody knows who asked,
  /// and nothing but who decided can be held against it.
  ///
  /// - Parameter applications: those for it.
  func doubts(
    of subcontract: Subcontract, _ record: RecordID, _ applications: [Application]
  ) throws -> [ApprovalDoubt] {
    if let application = applications.last(where: subcontract.isSettled) {
      return try doubts(of: application, on: nil)
    }
    guard let rights = catalogue?.approvals[.subcontract] else { return [.applicationMissing] }
    let scope = try OfficeScope(of: record, at: sequence, reader: reader)
    let decider = Application.Person(officer: subcontract.decider, name: nil, office: nil)
    return switch standing(decider, rights.deciding, scope, on: subcontract.decidedOn) {
    case true?: [.applicationMissing]
    case false?: [.decidedByOtherOffice, .applicationMissing]
    case nil: [.applicationMissing, .deciderUnknown]
    }
  }
}

extension Subcontract {
  /// Whether what is recorded of its decision is the decision on an application.
  func isSettled(by application: Application) -> Bool {
    guard application.decidedOn == decidedOn, application.deciderOfficer == decider else { return false }
    return switch decision {
    case .approved: application.isApproved
    case .refused: application.decision == .rejected
    case .pending, nil: false
    }
  }
}
