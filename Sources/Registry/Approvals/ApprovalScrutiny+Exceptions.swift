internal import Requirements
internal import TextForms

extension ApprovalScrutiny {
  /// Of the permission of an exception; empty where there is none, or nothing is known against it. No reason lets who asked
  /// for it permit it.
  func doubts(of exception: ExceptionMeasure) throws -> [ApprovalDoubt] {
    guard let permitted = exception.permittedOn else { return [] }
    let (asker, joiner, permitter) = (exception.asker, exception.joiner, exception.permitter)
    let isSame = ([asker] + [joiner].compactMap(\.self)).map { $0.isSame(as: permitter) }
    var doubts: Set<ApprovalDoubt> = []
    if isSame.contains(true) {
      doubts.insert(.applicantIsDecider)
    } else if isSame.contains(nil) {
      doubts.insert(.partiesUnknown)
    }
    if let rights = catalogue?.approvals[.exception] {
      let scope = try exception.subject.map { try OfficeScope(of: $0, at: sequence, reader: reader) } ?? .city
      switch standing(permitter, rights.deciding, scope, on: permitted) {
      case true?: break
      case false?: doubts.insert(.decidedByOtherOffice)
      case nil: doubts.insert(.deciderUnknown)
      }
      switch isAsked(exception, rights.filing, scope, on: permitted) {
      case true?: break
      case false?: doubts.insert(.filedByOtherOffice)
      case nil: doubts.insert(.filerUnknown)
      }
    }
    return ApprovalDoubt.allCases.filter(doubts.contains)
  }

  /// Whether those who have the right asked; nil: the records do not say.
  private func isAsked(
    _ exception: ExceptionMeasure, _ right: ApprovalRights.Right, _ scope: OfficeScope, on permitted: CivilDate
  ) -> Bool? {
    var steps = [standing(exception.asker, right, scope, on: exception.askedOn)]
    if let joiner = exception.joiner { steps.append(standing(joiner, right, scope, on: exception.joinedOn)) }
    if steps.contains(false) { return false }
    return steps.contains(nil) || !isAskedTogether(exception, right, scope, on: permitted) ? nil : true
  }

  /// Whether each office that has to ask together with the others, and that somebody holds when it is permitted, has.
  private func isAskedTogether(
    _ exception: ExceptionMeasure, _ right: ApprovalRights.Right, _ scope: OfficeScope, on permitted: CivilDate
  ) -> Bool {
    guard exception.isUrgent != true, let catalogue else { return true }
    let acted = [(exception.askedByOfficer, exception.askedOn), (exception.joinedByOfficer, exception.joinedOn)]
    return holders.missing(right, acted, in: scope, by: catalogue).allSatisfy { office in
      holders.holdings(exercising: office, in: scope, on: permitted, by: catalogue).allSatisfy(\.isVacant)
    }
  }

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
