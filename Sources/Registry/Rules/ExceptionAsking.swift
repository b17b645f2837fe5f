internal import TextForms

/// An exception is asked for by an officer of the right office, who does so himself (8.4(1)).
enum ExceptionAsking: ActRule {
  static let kinds: Set<RecordKind> = [.exceptionMeasure]

  static func breaches(of change: RecordChange, in transaction: RegisterTransaction) throws -> [Breach] {
    let before = try change.before(in: transaction)
    let exception = ExceptionMeasure(body: change.body)
    guard !change.retires, let day = exception.askedOn,
      !change.changed(["askedOn", "askedByOfficer"], since: before).isEmpty
    else { return [] }
    var breaches = try StepOfToday.breaches(day, change, .filed, in: transaction)
    guard let officer = exception.askedByOfficer, officer == transaction.act.officer else {
      return breaches + [ByOneself.breach(.applicant)]
    }
    if let duty = try OfficeDuty(\.filing, of: .exception, subject: exception.subject, in: transaction),
      !duty.isHeld(by: officer, on: day)
    {
      breaches.append(try WrongOffice.breach(officer, day, duty, .filing, transaction))
    }
    return breaches
  }
}
