internal import Requirements
internal import TextForms

/// The state of an exception is looked at by the office that the standard names, in person and on the day (8.4(3)).
enum ExceptionReviewing: ActRule {
  static let kinds: Set<RecordKind> = [.event]

  static func breaches(of change: RecordChange, in transaction: RegisterTransaction) throws -> [Breach] {
    let event = Event(body: change.body)
    guard event.kind == .review, !change.retires, let exception = event.subject, let day = event.on,
      try transaction.kind(of: exception) == .exceptionMeasure,
      try change.touches(["kind", "subject", "on", "by", "byOfficer"], in: transaction),
      let requirement = try transaction.catalogueAtHand()?.exceptionReview
    else { return [] }
    var breaches = try StepOfToday.breaches(day, change, .reviewed, in: transaction)
    guard let officer = event.byOfficer, officer == transaction.act.officer else {
      return breaches + [ByOneself.breach(.reviewer)]
    }
    if let duty = try OfficeDuty(of: requirement, subject: exception, in: transaction),
      !duty.isHeld(by: officer, on: day)
    {
      breaches.append(try WrongOffice.breach(officer, day, duty, .reviewing, transaction))
    }
    return breaches
  }
}

extension Catalogue {
  /// What asks for reviews of exceptions; nil: nothing does.
  var exceptionReview: Requirement? {
    requirements.first { $0.subject == .exception && $0.isShown(by: "eventRecorded", ["kind": "review"]) }
  }
}
