internal import TextForms

/// An exception is permitted by the CISO, before it begins, and by nobody who asked for it; what was permitted is not
/// widened afterwards (8.4(1), 2(9)①).
enum ExceptionPermitting: ActRule {
  static let kinds: Set<RecordKind> = [.exceptionMeasure]

  private static let permission = ["permittedBy", "permittedByOfficer", "permittedOn"]
  private static let content = [
    "requirements", "subject", "reason", "alternative", "from", "urgent", "askedByOfficer", "askedOn",
    "joinedByOfficer",
    "joinedOn",
  ]

  static func breaches(of change: RecordChange, in transaction: RegisterTransaction) throws -> [Breach] {
    guard !change.retires else { return [] }
    let before = try change.before(in: transaction)
    let exception = ExceptionMeasure(body: change.body)
    if let before, before["permittedOn"] != nil {
      let was = ExceptionMeasure(body: before)
      let isLonger = (exception.until?.dayNumber ?? .max) > (was.until?.dayNumber ?? .max)
      return isLonger || !change.changed(content + permission, since: before).isEmpty ? [permitted] : []
    }
    guard !change.changed(permission, since: before).isEmpty else { return [] }
    guard let day = exception.permittedOn, let officer = exception.permittedByOfficer,
      officer == transaction.act.officer
    else { return [ByOneself.breach(.decider)] }
    var breaches = try StepOfToday.breaches(day, change, .decided, in: transaction)
    let duty = try OfficeDuty(\.deciding, of: .exception, subject: exception.subject, in: transaction)
    if let duty, !duty.isHeld(by: officer, on: day) {
      breaches.append(try WrongOffice.breach(officer, day, duty, .deciding, transaction))
    }
    if [exception.askedByOfficer, exception.joinedByOfficer].contains(officer) {
      let substitutes = duty?.substitutes(for: officer, on: day) ?? []
      breaches.append(try SamePerson.breach(officer, substitutes, allowsReason: false, transaction))
    }
    if before?["askedOn"] == nil {
      breaches.append(notAsked)
    } else if exception.isUrgent != true {
      breaches += try notJoined(exception, on: day, change.number, transaction)
    }
    if exception.isUrgent != true, let from = exception.from, from < day { breaches.append(late(from)) }
    return breaches
  }

  private static let basis = Words(ja: "8.4(1)", en: "8.4(1)")

  private static let permitted = Breach(
    code: "exception-permitted", basis: basis,
    message: Words(
      ja: "許可された例外措置の内容は変えられません（終了日を早めることはできます）",
      en: "what was permitted cannot be changed; its end can be brought forward"),
    remedy: Words(
      ja: "広げたり延ばしたりするときは、新しい例外措置を申請してください。",
      en: "To widen or lengthen it, ask for a new exception."))

  /// An office that has to ask as well, and that somebody holds for the subject, has not.
  private static func notJoined(
    _ exception: ExceptionMeasure, on day: CivilDate, _ number: String, _ transaction: RegisterTransaction
  ) throws -> [Breach] {
    guard let duty = try OfficeDuty(\.filing, of: .exception, subject: exception.subject, in: transaction) else {
      return []
    }
    let asked = [
      (exception.askedByOfficer, exception.askedOn), (exception.joinedByOfficer, exception.joinedOn),
    ]
    return try duty.together(asked, on: day).open.map { seat in
      let holders = seat.holders.joined(separator: ", ")
      return Breach(
        code: "exception-not-joined", basis: duty.basis,
        message: Words(
          ja: "\(seat.name.ja)の申請がありません（その職務にあるのは \(holders)）",
          en: "the \(seat.name.en) has not asked for it (held by \(holders))"),
        remedy: Words(
          ja: "先に daicho exception join \(number) で共同の申請を記録してください。",
          en: "Let the officer join first: daicho exception join \(number)."))
    }
  }

  static let notAsked = Breach(
    code: "exception-not-asked", basis: basis,
    message: Words(ja: "例外措置の申請が記録されていません", en: "nobody has asked for it"),
    remedy: Words(
      ja: "先に daicho exception ask で申請してください。", en: "Ask for it first: daicho exception ask."))

  private static func late(_ from: CivilDate) -> Breach {
    Breach(
      code: "exception-begun", basis: basis,
      message: Words(
        ja: "開始日（\(from.eraText)）より後の許可です", en: "it is permitted after it began (\(from))"),
      remedy: Words(
        ja: "緊急の例外措置は --urgent yes として、事後に CISO へ報告してください（8.4(2)）。",
        en: "An urgent one is marked --urgent yes and reported to the CISO afterwards (8.4(2))."))
  }
}
