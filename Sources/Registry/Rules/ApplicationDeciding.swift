internal import Requirements
internal import TextForms

/// Only the right office decides, on what was filed and as it stands, and not on what the same person asked for
/// (2(9)①, 9.2(4)⑤⑥, 9.3（自治体機密性2以上を取り扱う場合）(5)②③, 9.3（自治体機密性2以上を取り扱わない場合）(2)②).
enum ApplicationDeciding: ActRule {
  static let kinds: Set<RecordKind> = [.application]

  static func breaches(of change: RecordChange, in transaction: RegisterTransaction) throws -> [Breach] {
    let before = try change.before(in: transaction)
    let application = Application(body: change.body)
    guard !change.retires else { return [] }
    guard let decision = application.decision else {
      // Before a decision there is nothing of one.
      let early = ApplicationParts.deciding.filter { change.body[$0] != nil && $0 != "decision" }
      return early.isEmpty ? [] : [undecided(early)]
    }
    let changed = change.changed(ApplicationParts.deciding, since: before)
    // Who changes what is decided is refused elsewhere; what was decided before is not decided again.
    guard !changed.isEmpty else { return [] }
    switch before.map(Application.init(body:))?.decision {
    case .approved, .approvedWithConditions, .rejected, .withdrawn: return []
    // It waits for the applicant, not for a decision.
    case .returned: return [try notFiled(application, change.number, transaction)]
    case nil: break
    }
    guard let before, Application(body: before).appliedOn != nil else {
      return [try notFiled(application, change.number, transaction)]
    }
    if decision == .withdrawn { return withdrawal(application, transaction) }
    guard let day = application.decidedOn else { return [undecided(["decidedOn"])] }
    var breaches = try StepOfToday.breaches(day, change, .decided, in: transaction)
    guard let officer = application.deciderOfficer, officer == transaction.act.officer else {
      return breaches + [ByOneself.breach(.decider)]
    }
    breaches += try office(application, officer, day, transaction)
    breaches += try whatItSays(application, decision, transaction)
    if application.isApproved { breaches += try approval(application, day, transaction) }
    return breaches
  }

  private static func withdrawal(_ application: Application, _ transaction: RegisterTransaction) -> [Breach] {
    application.applicantOfficer == transaction.act.officer ? [] : [ByOneself.breach(.applicant)]
  }

  private static func office(
    _ application: Application, _ officer: RecordID, _ day: CivilDate, _ transaction: RegisterTransaction
  ) throws -> [Breach] {
    let duty = try application.scheme.flatMap {
      try OfficeDuty(\.deciding, of: $0, subject: application.subject, in: transaction)
    }
    var breaches: [Breach] = []
    if let duty, !duty.isHeld(by: officer, on: day) || !duty.names(application.deciderOffice) {
      breaches.append(try WrongOffice.breach(officer, day, duty, .deciding, transaction))
    }
    if officer == application.applicantOfficer {
      let substitutes = duty?.substitutes(for: officer, on: day) ?? []
      if application.samePersonReason == nil || !substitutes.isEmpty {
        breaches.append(try SamePerson.breach(officer, substitutes, transaction))
      }
    }
    return breaches
  }

  private static func whatItSays(
    _ application: Application, _ decision: Application.Decision, _ transaction: RegisterTransaction
  ) throws -> [Breach] {
    guard let subject = application.subject, let day = application.decidedOn else { return [] }
    var missing: [String] = []
    switch decision {
    case .rejected, .returned: if application.decisionReason == nil { missing.append("decisionReason") }
    case .approvedWithConditions: if application.conditions == nil { missing.append("conditions") }
    case .approved, .withdrawn: break
    }
    var breaches = missing.isEmpty ? [] : [undecided(missing)]
    let state = try ReviewedStates(at: transaction.sequence, reader: transaction.reader).state(of: subject, on: day)
    if decision != .returned,
      state?.digest != application.reviewedDigest
        || !(1...transaction.sequence).contains(application.reviewedAt ?? 0)
    {
      breaches.append(notReviewed)
    }
    return breaches
  }

  private static func approval(
    _ application: Application, _ day: CivilDate, _ transaction: RegisterTransaction
  ) throws -> [Breach] {
    var breaches = try SchemeOfClass.breaches(application, on: day, in: transaction)
    if let until = application.validUntil, until < day { breaches.append(endsBefore(until)) }
    if let scheme = application.scheme, let rights = try transaction.catalogueAtHand()?.approvals[scheme],
      let last = rights.lastDay(ofApprovalOn: day), application.validUntil.map({ $0 > last }) ?? true
    {
      breaches.append(lastsTooLong(last, rights.validMonths ?? 0))
    }
    guard let scheme = application.scheme,
      let duty = try OfficeDuty(appointing: scheme, subject: application.subject, in: transaction)
    else { return breaches }
    if application.administratorOfficer == nil { breaches.append(withoutAdministrator(duty)) }
    return breaches
  }
}

extension ApplicationDeciding {
  private static func undecided(_ keys: [String]) -> Breach {
    let labels = keys.compactMap { RecordDescriptor.of(.application).field($0)?.words }
    return Breach(
      code: "decision-incomplete", basis: Breach.procedure,
      message: Words(
        ja: "決定とその内容がそろっていません（\(labels.map(\.ja).joined(separator: "、"))）",
        en: "a decision and what it says do not go together (\(labels.map(\.en).joined(separator: ", ")))"),
      remedy: Words(
        ja: "daicho application approve、reject、return を使ってください。",
        en: "Use daicho application approve, reject or return."))
  }

  private static func notFiled(
    _ application: Application, _ number: String, _ transaction: RegisterTransaction
  ) throws -> Breach {
    let catalogue = try transaction.catalogueAtHand()
    let right = application.scheme.flatMap { catalogue?.approvals[$0]?.deciding }
    return Breach(
      code: "application-not-filed",
      basis: right.flatMap { right in catalogue.map { Breach.basis(of: right, in: $0) } } ?? Breach.procedure,
      message: Words(ja: "申請が提出されていません", en: "it has not been filed"),
      remedy: Words(
        ja: "先に daicho application submit \(number) で提出してください。",
        en: "File it first: daicho application submit \(number)."))
  }

  private static let notReviewed = Breach(
    code: "review-not-current", basis: Breach.procedure,
    message: Words(
      ja: "決定が結び付く内容（審査した内容の照合値）が、いまの内容と一致しません",
      en: "what the decision binds to (the digest of what was reviewed) is not what stands now"),
    remedy: Words(
      ja: "daicho application check で内容を確かめ、approve、reject で決定してください。",
      en: "Look at it with daicho application check, then decide with approve or reject."))

  private static func endsBefore(_ until: CivilDate) -> Breach {
    Breach(
      code: "approval-over", basis: Breach.procedure,
      message: Words(
        ja: "承認の有効期限（\(until.eraText)）が決定日より前です", en: "the approval would end (\(until)) before it is given"),
      remedy: Words(ja: "有効期限を確かめてください。", en: "Check the day."))
  }

  private static func lastsTooLong(_ last: CivilDate, _ months: Int) -> Breach {
    Breach(
      code: "approval-too-long", basis: Breach.citySetting,
      message: Words(
        ja: "承認の有効期限は、市の設定により決定から\(months)か月以内です", en: "an approval counts for at most \(months) months"),
      remedy: Words(
        ja: "--valid-until に\(last.eraText)までの日を指定するか、省略してください（省略するとその日になります）。",
        en: "Give --valid-until a day up to \(last), or leave it out: then it is that day."))
  }

  private static func withoutAdministrator(_ duty: OfficeDuty) -> Breach {
    Breach(
      code: "administrator-missing", basis: duty.basis,
      message: Words(
        ja: "承認には\(duty.officeNames.ja)の指名が必要です", en: "an approval appoints the \(duty.officeNames.en)"),
      remedy: Words(
        ja: "--administrator-officer に職員番号を指定してください。", en: "Name the officer with --administrator-officer."))
  }
}
