internal import Requirements
internal import TextForms

extension ApprovalScrutiny {
  /// Of a review of an exception: whether who did it is of the office that has to.
  func doubts(ofReview event: Event, of exception: RecordID) throws -> [ApprovalDoubt] {
    guard let requirement = catalogue?.exceptionReview, !requirement.office.offices.isEmpty else { return [] }
    let right = ApprovalRights.Right(offices: requirement.office.offices, requirement: requirement.id)
    let scope = try OfficeScope(of: exception, at: sequence, reader: reader)
    let reviewer = Application.Person(officer: event.byOfficer, name: event.by, office: nil)
    return switch standing(reviewer, right, scope, on: event.on) {
    case true?: []
    case false?: [.reviewedByOtherOffice]
    case nil: [.reviewerUnknown]
    }
  }
}
