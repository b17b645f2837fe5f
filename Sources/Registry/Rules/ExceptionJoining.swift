internal import TextForms

/// Where two offices ask for an exception together, the second joins what the first asked for, in person and before it is
/// permitted (8.4(1)).
enum ExceptionJoining: ActRule {
  static let kinds: Set<RecordKind> = [.exceptionMeasure]

  private static let fields = ["joinedBy", "joinedByOfficer", "joinedOn"]

  static func breaches(of change: RecordChange, in transaction: RegisterTransaction) throws -> [Breach] {
    let before = try change.before(in: transaction)
    let exception = ExceptionMeasure(body: change.body)
    guard !change.retires, !change.changed(fields, since: before).isEmpty,
      fields.contains(where: { change.body[$0] != nil })
    else { return [] }
    guard let day = exception.joinedOn, let officer = exception.joinedByOfficer, officer == transaction.act.officer
    else {
      return [ByOneself.breach(.applicant)]
    }
    var breaches = try StepOfToday.breaches(day, change, .filed, in: transaction)
    guard before?["askedOn"] != nil else { return breaches + [ExceptionPermitting.notAsked] }
    guard let duty = try OfficeDuty(\.filing, of: .exception, subject: exception.subject, in: transaction) else {
      return breaches
    }
    guard duty.isHeld(by: officer, on: day) else {
      return breaches + [try WrongOffice.breach(officer, day, duty, .filing, transaction)]
    }
    let asked = (exception.askedByOfficer, exception.askedOn)
    let open = try duty.together([asked], on: day).open
    if try duty.together([asked, (officer, day)], on: day).open.count == open.count {
      breaches.append(nothingToJoin(duty, open))
    }
    return breaches
  }

  private static func nothingToJoin(_ duty: OfficeDuty, _ open: [OfficeDuty.Seat]) -> Breach {
    let names = Words(
      ja: open.map(\.name.ja).joined(separator: "、"), en: open.map(\.name.en).joined(separator: ", "))
    return Breach(
      code: "nothing-to-join", basis: duty.basis,
      message: open.isEmpty
        ? Words(ja: "共同で申請すべき職務はそろっています", en: "every office that has to ask has asked")
        : Words(
          ja: "この職員の職務では、既に申請されています（残りは\(names.ja)）",
          en: "the officer's own office has asked already (left: \(names.en))"),
      remedy: Words(
        ja: "daicho exception show で申請者と共同の申請者を確かめてください。", en: "See who has asked with daicho exception show."))
  }
}
